package shop.customer.profile;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import shop.customer.accounts.AccountGone;
import shop.customer.accounts.Customer;
import shop.customer.accounts.CustomerEvents;
import shop.customer.accounts.Customers;
import shop.customer.accounts.EmailAddress;
import shop.customer.accounts.EmailTaken;
import shop.customer.caller.SignedIn;
import shop.customer.request.Malformed;
import shop.customer.sessions.Sessions;
import shop.customer.signin.ConfirmPassword;
import shop.customer.signin.Confirmed;
import shop.defaults.transaction.Transactions;

/** Another name, or another e-mail: that one needs the password and ends the other sessions. */
@Component
class ChangeMe {

    private final Customers customers;
    private final CustomerEvents events;
    private final Sessions sessions;
    private final ConfirmPassword confirmPassword;
    private final Transactions transactions;

    ChangeMe(
            Customers customers,
            CustomerEvents events,
            Sessions sessions,
            ConfirmPassword confirmPassword,
            Transactions transactions) {
        this.customers = customers;
        this.events = events;
        this.sessions = sessions;
        this.confirmPassword = confirmPassword;
        this.transactions = transactions;
    }

    /**
     * @throws EmailTaken when another account has the e-mail
     */
    Customer change(
            SignedIn caller,
            @Nullable String name,
            @Nullable EmailAddress email,
            @Nullable String currentPassword) {
        Confirmed confirmed = email == null ? null : confirm(caller, email, currentPassword);
        try {
            return transactions.write(() -> save(caller, name, email, confirmed));
        } catch (DataIntegrityViolationException refused) {
            throw email != null && customers.existsByEmail(email.value())
                    ? new EmailTaken()
                    : refused;
        }
    }

    /** The e-mail that is there already needs no password. */
    private @Nullable Confirmed confirm(
            SignedIn caller, EmailAddress email, @Nullable String currentPassword) {
        if (me(caller).email() instanceof String mine && mine.equals(email.value())) {
            return null;
        }
        if (currentPassword == null) {
            throw new Malformed("/currentPassword", "is needed for another e-mail");
        }
        return confirmPassword.confirm(caller.customerId(), currentPassword, "/currentPassword");
    }

    private Customer save(
            SignedIn caller,
            @Nullable String name,
            @Nullable EmailAddress email,
            @Nullable Confirmed confirmed) {
        Customer customer =
                customers
                        .lock(caller.customerId())
                        .filter(Customer::isActive)
                        .orElseThrow(AccountGone::new);
        if (confirmed != null) {
            confirmed.check(customer);
            sessions.revokeAll(caller.customerId(), caller.sessionId());
        }
        if (customer.change(name, confirmed == null ? null : email)) {
            events.tell(customer);
        }
        return customer;
    }

    private Customer me(SignedIn caller) {
        return customers
                .findById(caller.customerId())
                .filter(Customer::isActive)
                .orElseThrow(AccountGone::new);
    }
}
