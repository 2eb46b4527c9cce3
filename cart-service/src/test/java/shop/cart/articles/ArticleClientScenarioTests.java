package shop.cart.articles;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.client.ResourceAccessException;
import shop.cart.CartScenario;
import shop.cart.PlayedCatalog;
import shop.defaults.client.ServiceClients;

@CartScenario
class ArticleClientScenarioTests {

    private static final ArticleWanted UNKNOWN = new ArticleWanted.ById(4);

    @Autowired PlayedCatalog catalog;
    @Autowired ServiceClients clients;

    @Test
    void leavesCatalogAloneOnceItHasNotAnsweredForAWhile() {
        ArticleClient client = client();
        catalog.goesAway();
        try {
            for (int call = 0; call < 4; call++) {
                assertThatThrownBy(() -> client.find(UNKNOWN))
                        .isInstanceOf(CatalogUnreachable.class)
                        .hasCauseInstanceOf(ResourceAccessException.class);
            }
        } finally {
            catalog.comesBack();
        }

        assertThatThrownBy(() -> client.find(UNKNOWN))
                .isInstanceOf(CatalogUnreachable.class)
                .hasCauseInstanceOf(CallNotPermittedException.class);
    }

    @Test
    void doesNotCountArticlesThatNobodyKnows() {
        ArticleClient client = client();

        for (int call = 0; call < 10; call++) {
            assertThatThrownBy(() -> client.find(UNKNOWN)).isInstanceOf(UnknownArticle.class);
        }
    }

    private ArticleClient client() {
        return new ArticleClient(
                clients, new ArticleProperties(Duration.ofSeconds(3), 4, Duration.ofMinutes(1)));
    }
}
