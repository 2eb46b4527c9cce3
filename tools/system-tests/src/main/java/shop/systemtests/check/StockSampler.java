package shop.systemtests.check;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import shop.systemtests.client.Article;

/**
 * Looks at stock and reservations all the while, each time in one statement and so at one moment.
 */
public final class StockSampler implements AutoCloseable {

    private static final long EVERY_MS = 500;

    private static final String SQL =
            """
            SELECT s.variant_id, s.on_hand, s.reserved,
                   coalesce(sum(l.quantity) FILTER (WHERE r.state = 'HELD'), 0),
                   coalesce(sum(l.quantity) FILTER (WHERE r.state = 'CONFIRMED'), 0)
            FROM stock s
            LEFT JOIN reservation_line l ON l.variant_id = s.variant_id
            LEFT JOIN reservation r ON r.order_id = l.order_id
            WHERE s.variant_id IN (%s) GROUP BY s.variant_id
            """;

    private final Databases databases;
    private final Map<Long, Article> articles;
    private final Queue<StockSample> samples = new ConcurrentLinkedQueue<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();

    public StockSampler(Databases databases, Collection<Article> articles) {
        this.databases = databases;
        this.articles = articles.stream().collect(toMap(Article::variantId, article -> article));
    }

    public void start() {
        clock.scheduleWithFixedDelay(this::sample, 0, EVERY_MS, TimeUnit.MILLISECONDS);
    }

    public List<StockSample> samples() {
        return List.copyOf(samples);
    }

    private void sample() {
        try {
            samples.addAll(now());
        } catch (IllegalStateException databaseAway) {
            // The next one is soon.
        }
    }

    private List<StockSample> now() {
        var ids = articles.keySet().stream().map(String::valueOf).collect(joining(","));
        return databases.read(
                "catalog",
                SQL.formatted(ids),
                row -> {
                    var variant = row.getLong(1);
                    var article = articles.get(variant);
                    return new StockSample(
                            variant,
                            article == null ? 0 : article.units(),
                            row.getLong(2),
                            row.getLong(3),
                            row.getLong(4),
                            row.getLong(5));
                });
    }

    @Override
    public void close() {
        clock.close();
    }
}
