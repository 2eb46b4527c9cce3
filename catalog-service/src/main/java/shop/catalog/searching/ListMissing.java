package shop.catalog.searching;

import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import shop.catalog.products.ProductStates;

/** Lists, at the start, the products of a time before there was a listing. */
@Component
class ListMissing implements ApplicationRunner {

    private static final String MISSING =
            """
            SELECT id FROM product p WHERE status = 'active'
            AND NOT EXISTS (SELECT FROM product_listing l WHERE l.product_id = p.id)
            ORDER BY id LIMIT 500 FOR NO KEY UPDATE
            """;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ProductStates states;
    private final ListProducts listProducts;

    ListMissing(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            ProductStates states,
            ListProducts listProducts) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.states = states;
        this.listProducts = listProducts;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        while (Boolean.TRUE.equals(transaction.execute(status -> someWereMissing()))) {
            // the next ones
        }
    }

    private boolean someWereMissing() {
        List<Long> missing = jdbc.sql(MISSING).query((row, number) -> row.getLong("id")).list();
        listProducts.list(states.find(missing));
        return !missing.isEmpty();
    }
}
