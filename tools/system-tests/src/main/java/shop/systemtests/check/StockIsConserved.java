package shop.systemtests.check;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import java.util.Map;
import java.util.stream.Stream;
import shop.systemtests.check.Evidence.Stock;

/** What was there is there or sold; nothing is held; nothing is below zero. */
final class StockIsConserved implements Invariant {

    @Override
    public Stream<String> breaches(Evidence evidence) {
        var sold =
                evidence.orders().stream()
                        .flatMap(order -> order.required("items").valueStream())
                        .collect(
                                groupingBy(
                                        item -> item.required("variantId").asLong(),
                                        summingLong(OrderJson::quantity)));
        return evidence.stock().stream()
                .filter(stock -> !holds(stock, sold))
                .map(stock -> stock + ", sold " + sold.getOrDefault(stock.variantId(), 0L));
    }

    private static boolean holds(Stock stock, Map<Long, Long> sold) {
        var gone = sold.getOrDefault(stock.variantId(), 0L);
        return stock.reserved() == 0
                && stock.onHand() >= 0
                && stock.initial() == stock.onHand() + gone;
    }
}
