package shop.catalog.reserving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;
import shop.catalog.Goods;
import shop.catalog.PlacedOrders;
import shop.catalog.stock.StockLevel;
import shop.catalog.stock.StockLevels;
import shop.events.OrderCancelled;
import shop.testsupport.ScenarioTest;

/** Whatever is reserved, released and confirmed in any order: no unit is lost, none made. */
@ScenarioTest(schema = "catalog")
class StockConservationScenarioTests {

    private static final int VARIANTS = 5;
    private static final long INITIAL = 40;
    private static final int STEPS = 400;

    @LocalServerPort private int port;

    @Autowired private ReserveStock reserve;

    @Autowired private ReleaseReservation release;

    @Autowired private ConfirmReservations confirm;

    @Autowired private CancelReservations cancel;

    @Autowired private StockLevels levels;

    @Autowired private TransactionTemplate transaction;

    private final Map<UUID, Demand> held = new HashMap<>();
    private final Map<UUID, Demand> placed = new HashMap<>();
    private final Map<UUID, OrderCancelled> cancelled = new HashMap<>();
    private final Map<Long, Long> sold = new HashMap<>();

    @Test
    void conservesStock() {
        long seed = new Random().nextLong();
        System.out.println("stock conservation, seed " + seed);
        Random random = new Random(seed);
        List<Long> variants = Goods.variants(port, VARIANTS, "3.00", INITIAL);

        for (int step = 0; step < STEPS; step++) {
            step(random, variants);
            assertBooks(variants, "seed " + seed + ", step " + step);
        }

        assertThat(sold).as("seed " + seed).isNotEmpty();
    }

    private void step(Random random, List<Long> variants) {
        List<UUID> open = new ArrayList<>(held.keySet());
        int kind = random.nextInt(12);
        if (kind < 5 || open.isEmpty()) {
            reserve(UUID.randomUUID(), demand(random, variants));
        } else if (kind < 7) {
            UUID order = open.get(random.nextInt(open.size()));
            release.release(order);
            held.remove(order);
        } else if (kind < 8) {
            UUID order = open.get(random.nextInt(open.size()));
            reserve(order, held.get(order));
        } else if (kind < 10) {
            confirm(open.subList(0, 1 + random.nextInt(open.size())));
        } else {
            cancelSomeAgain(random);
        }
    }

    /** A few placed orders, and among them some that were cancelled before. */
    private void cancelSomeAgain(Random random) {
        List<OrderCancelled> batch = new ArrayList<>();
        for (UUID order : placed.keySet()) {
            if (random.nextInt(3) == 0) {
                boolean restock = random.nextBoolean();
                batch.add(PlacedOrders.cancelled(order, 1, 1, restock));
                if (cancelled.putIfAbsent(order, batch.getLast()) == null && restock) {
                    placed.get(order).quantities().forEach((v, q) -> sold.merge(v, -q, Long::sum));
                }
            }
        }
        transaction.executeWithoutResult(status -> cancel.cancel(batch));
    }

    private void reserve(UUID order, Demand demand) {
        if (reserve.reserve(order, demand).state() == ReservationState.HELD) {
            held.put(order, demand);
        }
    }

    private void confirm(List<UUID> orders) {
        transaction.executeWithoutResult(status -> confirm.confirm(orders));
        orders.forEach(order -> {
            Demand demand = held.get(order);
            placed.put(order, demand);
            demand.quantities().forEach((v, q) -> sold.merge(v, q, Long::sum));
        });
        orders.forEach(held::remove);
    }

    private static Demand demand(Random random, List<Long> variants) {
        TreeMap<Long, Long> quantities = new TreeMap<>();
        for (int line = 0; line <= random.nextInt(3); line++) {
            quantities.put(variants.get(random.nextInt(VARIANTS)), 1L + random.nextInt(6));
        }
        return new Demand("EUR", quantities);
    }

    private void assertBooks(List<Long> variants, String where) {
        Map<Long, StockLevel> stock = levels.find(variants);
        for (long variant : variants) {
            long reserved =
                    held.values().stream()
                            .mapToLong(demand -> demand.quantities().getOrDefault(variant, 0L))
                            .sum();
            StockLevel level = stock.get(variant);
            assertThat(level.onHand())
                    .as(where)
                    .isEqualTo(INITIAL - sold.getOrDefault(variant, 0L));
            assertThat(level.reserved()).as(where).isEqualTo(reserved);
            assertThat(level.available()).as(where).isNotNegative();
        }
    }
}
