package shop.cart.articles;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.net.URI;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.util.UriBuilder;
import shop.defaults.client.ServiceClients;

/** Asks catalog for one article, behind a circuit breaker and a time limit. */
@Component
class ArticleClient {

    private final RestClient catalog;
    private final CircuitBreaker breaker;

    ArticleClient(ServiceClients clients, ArticleProperties settings) {
        this.catalog = clients.client("catalog-service", settings.readTimeout());
        this.breaker = settings.breaker();
    }

    /**
     * @throws UnknownArticle when catalog does not know it either
     * @throws CatalogUnreachable when catalog does not answer in time, or has not for a while
     */
    ArticleAnswer find(ArticleWanted wanted) {
        try {
            return breaker.executeSupplier(() -> ask(wanted)).orElseThrow(UnknownArticle::new);
        } catch (RestClientException | CallNotPermittedException failure) {
            throw new CatalogUnreachable(failure);
        }
    }

    private Optional<ArticleAnswer> ask(ArticleWanted wanted) {
        try {
            return Optional.ofNullable(
                    catalog.get()
                            .uri(uri -> address(uri, wanted))
                            .retrieve()
                            .body(ArticleAnswer.class));
        } catch (HttpClientErrorException.NotFound unknown) {
            return Optional.empty();
        }
    }

    private static URI address(UriBuilder uri, ArticleWanted wanted) {
        uri.path("/internal/articles");
        return switch (wanted) {
            case ArticleWanted.ById(long id) -> uri.queryParam("variantId", id).build();
            case ArticleWanted.BySku(String sku) -> uri.queryParam("sku", "{sku}").build(sku);
        };
    }
}
