package shop.customer.accounts;

import org.springframework.stereotype.Component;
import shop.events.CustomerChanged;
import shop.messaging.Outbox;

/** What others hear of a customer. */
@Component
public class CustomerEvents {

    private final Customers customers;
    private final Outbox outbox;

    CustomerEvents(Customers customers, Outbox outbox) {
        this.customers = customers;
        this.outbox = outbox;
    }

    /** Tells the full state; its version is the number of the fact. */
    public void tell(Customer customer) {
        customers.flush();
        outbox.append(changed(customer), customer.eventSequence());
    }

    private static CustomerChanged changed(Customer customer) {
        return new CustomerChanged(
                customer.getId(),
                customer.status(),
                customer.createdAt(),
                customer.eventSequence(),
                customer.isActive()
                        ? new CustomerChanged.Personal(customer.email(), customer.name(), null)
                        : null);
    }
}
