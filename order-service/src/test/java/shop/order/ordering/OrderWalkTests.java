package shop.order.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import shop.events.Event;
import shop.events.Money;
import shop.events.OrderCancelled;
import shop.events.OrderDelivered;
import shop.events.OrderFulfilled;
import shop.events.OrderPaid;

/** Random walks of commands over an order, as staff and buyers might send them in any order. */
class OrderWalkTests {

    private static final int WALKS = 1_000;
    private static final int STEPS = 25;
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    private Random random = new Random();
    private Order order = new Order(Sales.toSomebody());
    private final List<Event> told = new ArrayList<>();

    @Test
    void keepsMoneyAndGoodsWhateverIsAskedOfIt() {
        long seed = ThreadLocalRandom.current().nextLong();
        System.out.println("OrderWalkTests: seed " + seed);
        random = new Random(seed);

        for (int walk = 0; walk < WALKS; walk++) {
            order = new Order(Sales.toSomebody());
            told.clear();
            for (int step = 0; step < STEPS; step++) {
                step("seed " + seed + ", walk " + walk + ", step " + step);
            }
        }
    }

    private void step(String where) {
        OrderStatus before = order.status();
        String state = state();
        boolean refused = !happened();
        OrderStatus after = order.status();

        if (refused) {
            assertThat(state()).as(where).isEqualTo(state);
        }
        assertThat(after == before || before.mayBecome(after))
                .as("%s: %s to %s", where, before, after)
                .isTrue();
        moneyAddsUp(where);
        goodsAddUp(where);
        tellsEachFactOnce(where);
    }

    private boolean happened() {
        try {
            command().ifPresent(told::add);
            return true;
        } catch (Overpaid
                | OrderIsCancelled
                | OrderNotCancellable
                | OrderNotFulfillable
                | NotLeftToSend
                | ParcelNotFound
                | Unacceptable refused) {
            return false;
        }
    }

    private Optional<Event> command() {
        return switch (random.nextInt(20)) {
            case 0, 1, 2, 3, 4, 5 -> pay(1 + random.nextInt(2000), "EUR");
            case 6 -> pay(order.amountDue().amount(), "EUR");
            case 7 -> pay(1, "USD");
            case 8, 9, 10, 11 -> send(List.of(article(3301)));
            case 12, 13 -> send(List.of(article(8), article(3301)));
            case 14 -> Optional.of(order.fulfil(UUID.randomUUID(), all(), NOW));
            case 15, 16, 17, 18 -> order.deliver(parcel(), NOW);
            default -> Optional.of(order.cancel(Party.BUYER, true, null, NOW));
        };
    }

    private Optional<Event> pay(long amount, String currency) {
        return amount <= 0
                ? Optional.empty()
                : order.receive(UUID.randomUUID(), new Money(amount, currency), null, NOW);
    }

    private Optional<Event> send(List<Shipment.Article> articles) {
        var shipment = new Shipment(articles, null, null);
        return Optional.of(order.fulfil(UUID.randomUUID(), shipment, NOW));
    }

    private static Shipment all() {
        return new Shipment(null, null, null);
    }

    private Shipment.Article article(long variant) {
        return new Shipment.Article(variant, 1 + random.nextInt(2));
    }

    private UUID parcel() {
        List<Parcel> parcels = order.goods().parcels();
        return parcels.isEmpty()
                ? UUID.randomUUID()
                : parcels.get(random.nextInt(parcels.size())).id();
    }

    private void moneyAddsUp(String where) {
        long received = order.till().receipts().stream().mapToLong(Receipt::amount).sum();
        long total = order.sale().total();
        boolean cancelled = order.status() == OrderStatus.CANCELLED;

        assertThat(order.till().received()).as(where).isEqualTo(received).isBetween(0L, total);
        assertThat(order.amountDue().amount())
                .as(where)
                .isEqualTo((cancelled ? 0 : total) - received);
        if (!cancelled) {
            assertThat(order.amountDue().amount()).as(where).isNotNegative();
        }
    }

    private void goodsAddUp(String where) {
        for (OrderItem item : order.goods().items()) {
            int sent =
                    order.goods().parcels().stream()
                            .flatMap(parcel -> parcel.items().stream())
                            .filter(packed -> packed.variantId() == item.variantId())
                            .mapToInt(packed -> packed.quantity())
                            .sum();
            assertThat(item.fulfilledQuantity())
                    .as(where)
                    .isEqualTo(sent)
                    .isBetween(0, item.quantity());
        }
    }

    private void tellsEachFactOnce(String where) {
        boolean paid = order.till().received() == order.sale().total();
        assertThat(count(OrderPaid.class)).as(where).isEqualTo(paid ? 1 : 0);
        assertThat(count(OrderFulfilled.class))
                .as(where)
                .isEqualTo(order.goods().allSent() ? 1 : 0);
        assertThat(count(OrderDelivered.class))
                .as(where)
                .isEqualTo(order.status() == OrderStatus.DELIVERED ? 1 : 0);
        assertThat(count(OrderCancelled.class))
                .as(where)
                .isEqualTo(order.status() == OrderStatus.CANCELLED ? 1 : 0);
    }

    private long count(Class<? extends Event> type) {
        return told.stream().filter(type::isInstance).count();
    }

    private String state() {
        return OrderView.of(order).toString();
    }
}
