package shop.customer.profile;

import org.springframework.stereotype.Component;
import shop.customer.accounts.AccountGone;
import shop.customer.accounts.Admins;
import shop.customer.accounts.Customer;
import shop.customer.accounts.CustomerEvents;
import shop.customer.accounts.Customers;
import shop.customer.addresses.AddressBook;
import shop.customer.caller.SignedIn;
import shop.customer.sessions.Sessions;
import shop.customer.signin.ConfirmPassword;
import shop.customer.signin.Confirmed;
import shop.customer.visits.Consents;
import shop.defaults.transaction.Transactions;

/**
 * Forgets a customer. What stays is an id, so that others can be told, and the visitors that were
 * this customer, so that nobody else becomes them.
 */
@Component
class EraseMe {

    private final ConfirmPassword confirmPassword;
    private final Customers customers;
    private final Admins admins;
    private final AddressBook addresses;
    private final Sessions sessions;
    private final Consents consents;
    private final CustomerEvents events;
    private final Transactions transactions;

    EraseMe(
            ConfirmPassword confirmPassword,
            Customers customers,
            Admins admins,
            AddressBook addresses,
            Sessions sessions,
            Consents consents,
            CustomerEvents events,
            Transactions transactions) {
        this.confirmPassword = confirmPassword;
        this.customers = customers;
        this.admins = admins;
        this.addresses = addresses;
        this.sessions = sessions;
        this.consents = consents;
        this.events = events;
        this.transactions = transactions;
    }

    void erase(SignedIn caller, String password) {
        Confirmed confirmed = confirmPassword.confirm(caller.customerId(), password, "/password");
        transactions.write(() -> forget(caller, confirmed));
    }

    private void forget(SignedIn caller, Confirmed confirmed) {
        Customer customer = customers.lock(caller.customerId()).orElseThrow(AccountGone::new);
        confirmed.check(customer);
        admins.requireAnotherThan(customer);
        addresses.clear(customer.getId());
        sessions.forget(customer.getId());
        consents.withdrawAll(customer.getId());
        customer.erase();
        events.tell(customer);
    }
}
