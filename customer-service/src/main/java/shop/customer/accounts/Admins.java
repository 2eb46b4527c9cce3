package shop.customer.accounts;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Somebody has to be able to let others in. */
@Component
public class Admins {

    private final JdbcClient jdbc;

    Admins(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * To be asked before an admin stops being one; those who stop together wait for each other.
     *
     * @throws LastAdmin when there is no other
     */
    public void requireAnotherThan(Customer customer) {
        if (customer.roles().contains(Customer.ADMIN)) {
            takeTurns();
            if (!anotherThan(customer)) {
                throw new LastAdmin();
            }
        }
    }

    private boolean anotherThan(Customer customer) {
        return jdbc.sql(
                        "SELECT EXISTS (SELECT FROM customer_roles WHERE role = 'admin' AND customer_id <> :customer)")
                .param("customer", customer.getId())
                .query((row, _) -> row.getBoolean(1))
                .single();
    }

    private void takeTurns() {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtext('customer: an admin fewer'))::text")
                .query(String.class)
                .single();
    }
}
