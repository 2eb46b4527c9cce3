package shop.customer.accounts;

import java.time.Clock;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import shop.defaults.transaction.Transactions;

/** Makes an account. The password is hashed before the transaction, and for a taken e-mail too. */
@Component
class RegisterCustomer {

    private final Customers customers;
    private final ChoosePassword choosePassword;
    private final CustomerEvents events;
    private final Transactions transactions;
    private final Clock clock;

    RegisterCustomer(
            Customers customers,
            ChoosePassword choosePassword,
            CustomerEvents events,
            Transactions transactions,
            Clock clock) {
        this.customers = customers;
        this.choosePassword = choosePassword;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * @throws EmailTaken when another account has the e-mail
     */
    Customer register(EmailAddress email, String name, String password) {
        String hash = choosePassword.choose(password, "/password");
        Customer fresh = new Customer(UUID.randomUUID(), email, name, hash, clock.instant());
        try {
            transactions.write(() -> save(email, fresh));
        } catch (DataIntegrityViolationException refused) {
            throw customers.existsByEmail(email.value()) ? new EmailTaken() : refused;
        }
        return fresh;
    }

    private void save(EmailAddress email, Customer fresh) {
        if (customers.existsByEmail(email.value())) {
            throw new EmailTaken();
        }
        customers.save(fresh);
        events.tell(fresh);
    }
}
