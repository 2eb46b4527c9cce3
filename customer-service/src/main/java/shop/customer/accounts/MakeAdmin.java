package shop.customer.accounts;

import java.time.Clock;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shop.defaults.transaction.Transactions;

/**
 * Makes the admin's account when there is none with that e-mail. Runs after the migration and
 * before the first request, so that a healthy service has its admin.
 */
@Component
class MakeAdmin implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(MakeAdmin.class);

    private final AdminProperties admin;
    private final Customers customers;
    private final Passwords passwords;
    private final CustomerEvents events;
    private final JdbcClient jdbc;
    private final Transactions transactions;
    private final Clock clock;

    MakeAdmin(
            AdminProperties admin,
            Customers customers,
            Passwords passwords,
            CustomerEvents events,
            JdbcClient jdbc,
            Transactions transactions,
            Clock clock) {
        this.admin = admin;
        this.customers = customers;
        this.passwords = passwords;
        this.events = events;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (admin.given()) {
            make(new EmailAddress(admin.email()), admin.password());
        }
    }

    void make(EmailAddress email, String password) {
        if (customers.existsByEmail(email.value())) {
            return;
        }
        String hash = passwords.hash(password);
        Customer fresh = new Customer(UUID.randomUUID(), email, null, hash, clock.instant());
        transactions.write(() -> saveOnce(email, fresh.withRole(Customer.ADMIN)));
    }

    /** In turn: of replicas that start together one makes it, and the others see it. */
    private void saveOnce(EmailAddress email, Customer fresh) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtext(:task))::text")
                .param("task", "customer: make the admin")
                .query(String.class)
                .single();
        if (!customers.existsByEmail(email.value())) {
            customers.save(fresh);
            events.tell(fresh);
            log.info("Made the admin's account");
        }
    }
}
