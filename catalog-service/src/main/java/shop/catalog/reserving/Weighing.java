package shop.catalog.reserving;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import shop.catalog.stock.StockLevel;
import shop.events.Money;

/** Whether a demand can be met: articles and locked stock against what is wanted. */
record Weighing(Demand demand, Map<Long, Article> articles, Map<Long, StockLevel> stock) {

    Outcome outcome() {
        List<Outcome.Line> refused = lines(this::refusal);
        return refused.isEmpty() ? Outcome.held(lines(this::held)) : Outcome.refused(refused);
    }

    private Optional<Outcome.Line> refusal(long variantId, long quantity) {
        Article article = articles.get(variantId);
        long available = available(variantId);
        if (article == null || !article.active()) {
            return Optional.of(Outcome.Line.refused(variantId, "unavailable", available));
        }
        if (article.price(demand.currency()).isEmpty()) {
            return Optional.of(Outcome.Line.refused(variantId, "no-price", available));
        }
        return available < quantity
                ? Optional.of(Outcome.Line.refused(variantId, "out-of-stock", available))
                : Optional.empty();
    }

    private Optional<Outcome.Line> held(long variantId, long quantity) {
        return Optional.ofNullable(articles.get(variantId))
                .flatMap(article ->
                        article.price(demand.currency()).map(price -> line(article, price)));
    }

    private static Outcome.Line line(Article article, Money price) {
        return Outcome.Line.held(article, price);
    }

    private long available(long variantId) {
        StockLevel level = stock.get(variantId);
        return level == null ? 0 : level.available();
    }

    private List<Outcome.Line> lines(LineOf lineOf) {
        return demand.quantities().entrySet().stream()
                .flatMap(line -> lineOf.line(line.getKey(), line.getValue()).stream())
                .toList();
    }

    private interface LineOf {
        Optional<Outcome.Line> line(long variantId, long quantity);
    }
}
