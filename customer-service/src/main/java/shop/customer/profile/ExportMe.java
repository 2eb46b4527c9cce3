package shop.customer.profile;

import java.time.Clock;
import org.springframework.stereotype.Component;
import shop.customer.accounts.AccountGone;
import shop.customer.accounts.Customer;
import shop.customer.accounts.Customers;
import shop.customer.addresses.AddressBook;
import shop.customer.caller.SignedIn;
import shop.customer.identities.Bindings;
import shop.customer.sessions.Sessions;
import shop.customer.visits.Consents;

/** Gathers what is known of a customer. */
@Component
class ExportMe {

    private final Customers customers;
    private final AddressBook addresses;
    private final Sessions sessions;
    private final Bindings bindings;
    private final Consents consents;
    private final Clock clock;

    ExportMe(
            Customers customers,
            AddressBook addresses,
            Sessions sessions,
            Bindings bindings,
            Consents consents,
            Clock clock) {
        this.customers = customers;
        this.addresses = addresses;
        this.sessions = sessions;
        this.bindings = bindings;
        this.consents = consents;
        this.clock = clock;
    }

    ExportView export(SignedIn caller) {
        Customer customer =
                customers
                        .findById(caller.customerId())
                        .filter(Customer::isActive)
                        .orElseThrow(AccountGone::new);
        return new ExportView(
                clock.instant(),
                MeView.of(customer),
                addresses.of(customer.getId()),
                sessions.of(customer.getId()),
                bindings.visitorsOf(customer.getId()).stream()
                        .map(id -> new ExportView.VisitorView(id, consents.of(id).orElse(null)))
                        .toList());
    }
}
