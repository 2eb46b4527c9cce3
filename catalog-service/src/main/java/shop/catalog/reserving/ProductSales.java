package shop.catalog.reserving;

import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many of each product were sold, ever: what bestsellers are sorted by. */
@Component
class ProductSales {

    private final JdbcClient jdbc;

    ProductSales(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes the rows in ascending product id; the caller counts each order once. */
    void count(Collection<UUID> orderIds) {
        jdbc.sql(
                        """
                        INSERT INTO product_sales (product_id, sold)
                        SELECT v.product_id, sum(l.quantity)::bigint
                        FROM reservation_line l JOIN variant v ON v.id = l.variant_id
                        WHERE l.order_id = ANY(:ids)
                        GROUP BY v.product_id ORDER BY v.product_id
                        ON CONFLICT (product_id) DO UPDATE
                        SET sold = product_sales.sold + excluded.sold
                        """)
                .param("ids", orderIds.toArray(UUID[]::new))
                .update();
    }
}
