package shop.systemtests.client;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;

/**
 * Somebody new who fills a cart, buys it and looks at the order, and gives up at no failure. A line
 * is put in again only when the cart shows that it is not there.
 */
final class Buyer {

    private static final int ATTEMPTS = 40;

    private final Visitor visitor;
    private final List<Article> articles;
    private final RandomGenerator random;

    Buyer(Visitor visitor, List<Article> articles, RandomGenerator random) {
        this.visitor = visitor;
        this.articles = articles;
        this.random = random;
    }

    /** Empty when the cart could not be filled. */
    Optional<Purchase> fillCart() {
        var first = random.nextInt(articles.size());
        var wanted = 1 + random.nextInt(2);
        for (int i = 0; i < wanted; i++) {
            if (!put(articles.get((first + i) % articles.size()), 1 + random.nextInt(3))) {
                return Optional.empty();
            }
        }
        var details = visitor.details("DE").stream().map(Persistence::definite).toList().getLast();
        return details.status() == 200
                ? Optional.of(visitor.purchase(details.json(), UUID.randomUUID().toString()))
                : Optional.empty();
    }

    /** Buys until it is known how that ended, and reads what was bought. */
    void buy(Purchase purchase) {
        var answer = purchase.finish();
        if (answer.status() == 201) {
            var path = "/api/orders/" + answer.json().required("id").asString();
            Persistence.definite(() -> visitor.get(path));
            Persistence.definite(() -> visitor.get(path));
        }
    }

    private boolean put(Article article, int quantity) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                var answer = visitor.add(article.variantId(), quantity);
                if (answer.status() < 500) {
                    return answer.status() == 200;
                }
                Backoff.after(answer);
            } catch (Unreachable e) {
                Backoff.afterNoAnswer();
            }
            if (isThere(article)) {
                return true;
            }
        }
        return false;
    }

    private boolean isThere(Article article) {
        var cart = Persistence.definite(() -> visitor.get("/api/cart")).json();
        return cart.path("items").valueStream().anyMatch(item -> is(item, article));
    }

    private static boolean is(JsonNode item, Article article) {
        return item.path("variantId").asLong() == article.variantId();
    }
}
