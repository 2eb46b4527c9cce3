package shop.systemtests.check;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import shop.systemtests.check.Evidence.Checkout;
import shop.systemtests.check.Evidence.Outcome;
import shop.systemtests.check.Evidence.Stock;
import shop.systemtests.client.Answer;
import shop.systemtests.client.Article;
import shop.systemtests.client.Crowd;
import shop.systemtests.client.Purchase;
import shop.systemtests.client.Visitor;
import tools.jackson.databind.JsonNode;

/** Waits until the shop is at rest, gathers the evidence, judges it. */
public final class Audit {

    /** Longer than every repair: the worker's 30 s, the partitions of many dead consumers. */
    private static final Duration LIMIT = Duration.ofMinutes(3);

    private static final String OF_CARTS = " WHERE cart_id = ANY (string_to_array(?, ',')::uuid[])";

    private final Databases databases;
    private final String kafka;
    private final LongFunction<JsonNode> stock;

    /**
     * @param stock the admin's view of a variant's stock
     */
    public Audit(Databases databases, String kafka, LongFunction<JsonNode> stock) {
        this.databases = databases;
        this.kafka = kafka;
        this.stock = stock;
    }

    /**
     * Returns when nothing is under way: outboxes empty, consumers at the end of their topics,
     * every checkout ended, every order accepted, no reservation held.
     */
    public void awaitQuiet() {
        await("the shop at rest")
                .atMost(LIMIT)
                .pollInterval(Duration.ofMillis(250))
                .ignoreExceptionsMatching(IllegalStateException.class::isInstance)
                .untilAsserted(this::requireQuiet);
    }

    /** Awaits quiet, then demands that every invariant holds for these purchases and articles. */
    public Evidence requireSound(Collection<Purchase> purchases, Collection<Article> articles) {
        awaitQuiet();
        var evidence = gather(purchases, articles, false);
        var breaches = Invariants.breaches(evidence);
        if (!breaches.isEmpty()) {
            throw new AssertionError(
                    breaches.size()
                            + " breaches:\n"
                            + firstOf(breaches)
                            + "\nafter\n"
                            + firstOf(purchases));
        }
        return evidence;
    }

    /**
     * What of these purchases and articles breaks an invariant, at rest.
     *
     * @param torn whether records were taken from the bus meanwhile
     */
    public List<String> breaches(
            Collection<Purchase> purchases, Collection<Article> articles, boolean torn) {
        return Invariants.breaches(gather(purchases, articles, torn));
    }

    /** Order-service's table: id → total in minor units. */
    public Map<String, Long> orderTotals() {
        return databases
                .read(
                        "orders",
                        "SELECT id, total FROM orders",
                        row -> Map.entry(row.getString(1), row.getLong(2)))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String firstOf(Collection<?> many) {
        return many.stream().limit(20).map(Object::toString).collect(joining("\n"));
    }

    private void requireQuiet() {
        var unrest = new ArrayList<String>();
        new Unrest(databases)
                .count()
                .forEach((what, rows) -> {
                    if (rows != 0) {
                        unrest.add(rows + " " + what);
                    }
                });
        if (unrest.isEmpty()) {
            unrest.addAll(new Lag(kafka).behind());
        }
        if (!unrest.isEmpty()) {
            throw new AssertionError("still: " + unrest);
        }
    }

    private Evidence gather(
            Collection<Purchase> purchases, Collection<Article> articles, boolean torn) {
        Map<String, Visitor> visitors =
                purchases.stream()
                        .collect(toMap(Purchase::cartId, Purchase::visitor, (one, same) -> one));
        return new Evidence(
                purchases.stream().flatMap(Audit::outcomes).toList(),
                orders(visitors),
                checkouts(visitors.keySet()),
                articles.stream().map(this::stock).toList(),
                new OrdersTopic(kafka).read(),
                torn,
                new Unrest(databases).count());
    }

    private static Stream<Outcome> outcomes(Purchase purchase) {
        return purchase.ends().stream().map(answer -> outcome(purchase, answer));
    }

    private static Outcome outcome(Purchase purchase, Answer answer) {
        return new Outcome(
                purchase.key(),
                purchase.cartId(),
                answer.status(),
                purchase.expectedTotal(),
                answer.status() == 201 ? answer.json() : null);
    }

    /** Ids from the schema, so that none is missed; bodies as the buyer reads them. */
    private List<JsonNode> orders(Map<String, Visitor> visitors) {
        record Stored(String id, Visitor buyer) {}
        var stored =
                databases.read(
                        "orders",
                        "SELECT id, cart_id FROM orders" + OF_CARTS,
                        row ->
                                new Stored(
                                        row.getString(1),
                                        requireNonNull(visitors.get(row.getString(2)))),
                        String.join(",", visitors.keySet()));
        return Crowd.of(8)
                .each(stored, order -> order.buyer().order(order.id()).expect(200).json());
    }

    private List<Checkout> checkouts(Collection<String> cartIds) {
        return databases.read(
                "cart",
                "SELECT order_id, cart_id, state FROM checkout" + OF_CARTS,
                row -> new Checkout(row.getString(1), row.getString(2), row.getString(3)),
                String.join(",", cartIds));
    }

    private Stock stock(Article article) {
        var level = stock.apply(article.variantId());
        return new Stock(
                article.variantId(),
                article.units(),
                level.required("onHand").asLong(),
                level.required("reserved").asLong());
    }
}
