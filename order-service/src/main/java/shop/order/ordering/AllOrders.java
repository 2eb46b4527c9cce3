package shop.order.ordering;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Everybody's orders, for staff to see; each way to look for them has its index. */
@Component
public class AllOrders {

    private static final String PAGE =
            """
            id IN (
                SELECT id FROM orders WHERE %s
                ORDER BY placed_at DESC, id DESC LIMIT :limit)
            """;

    private final JdbcClient jdbc;
    private final StoredOrders orders;
    private final FindSale findSale;

    AllOrders(JdbcClient jdbc, StoredOrders orders, FindSale findSale) {
        this.jdbc = jdbc;
        this.orders = orders;
        this.findSale = findSale;
    }

    /** Newest first. */
    public Page<AdminOrderView> list(OrderFilter filter, OrdersRequest page) {
        int oneMore = page.limit() + 1;
        StatementSpec statement =
                jdbc.sql(StoredOrders.which(PAGE.formatted(filter.condition())))
                        .params(filter.values())
                        .param("notes", true);
        return Page.of(
                orders.list(StoredOrders.after(statement, page.after(), oneMore)),
                page.limit(),
                AdminOrderView::of);
    }

    /**
     * @throws OrderNotFound when nobody knows it
     */
    public AdminOrderView read(UUID id) {
        return orders.findWithNotes(id)
                .or(() -> findSale.find(id))
                .map(AdminOrderView::of)
                .orElseThrow(OrderNotFound::new);
    }
}
