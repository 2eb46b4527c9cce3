package shop.systemtests.faults;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import shop.systemtests.client.Article;
import shop.systemtests.client.Crowd;
import shop.systemtests.client.Purchase;

/** Staff change price and stock many times a second while people buy just that. */
final class EditPrices implements Fault {

    private static final int BUYERS = 60;
    private static final int EDITS_PER_SECOND = 50;

    @Override
    public void strike(Scene scene) {
        var sold = scene.stockUp(2000, 10_000);
        var shelf = scene.fleet().admin().stockUp(2000, 100);
        try (var staff = Executors.newScheduledThreadPool(2)) {
            edit(staff, scene, sold, shelf);
            var buyers = Crowd.of(4).times(BUYERS, i -> scene.readyToBuy("dear-" + i, sold, 1));
            Crowd.of(4).each(buyers, Purchase::finish);
            staff.shutdownNow();
        }
    }

    private static void edit(
            ScheduledExecutorService staff, Scene scene, Article sold, Article shelf) {
        var admin = scene.fleet().admin();
        var turn = new AtomicLong();
        var pause = 1_000_000 / EDITS_PER_SECOND;
        staff.scheduleAtFixedRate(
                () -> {
                    var number = turn.incrementAndGet();
                    if (number % 2 == 0) {
                        admin.setStock(shelf.variantId(), (int) (number % 1000));
                    } else {
                        admin.send(
                                "PUT",
                                "/api/admin/prices",
                                "application/json",
                                price(sold, number));
                    }
                },
                0,
                pause,
                TimeUnit.MICROSECONDS);
    }

    private static Map<String, Object> price(Article article, long number) {
        var money = Map.of("amount", 2000 + number % 10, "currency", "EUR");
        return Map.of("prices", List.of(Map.of("variantId", article.variantId(), "price", money)));
    }
}
