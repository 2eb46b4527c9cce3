package shop.order.ordering;

import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;
import shop.events.OrderPlaced;

/** Orders that have arrived, past the bus. */
@TestComponent
public class Intake {

    private final AcceptOrders acceptOrders;
    private final TransactionTemplate transaction;

    Intake(AcceptOrders acceptOrders, TransactionTemplate transaction) {
        this.acceptOrders = acceptOrders;
        this.transaction = transaction;
    }

    public OrderPlaced arrived(OrderPlaced sale) {
        arrived(List.of(sale));
        return sale;
    }

    public void arrived(List<OrderPlaced> sales) {
        List<PlacedOrder> told =
                sales.stream()
                        .map(sale -> new PlacedOrder(UUID.randomUUID(), false, sale))
                        .toList();
        transaction.executeWithoutResult(_ -> acceptOrders.accept(told));
    }
}
