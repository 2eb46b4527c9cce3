package shop.customer.profile;

import org.springframework.stereotype.Component;
import shop.customer.accounts.AccountGone;
import shop.customer.accounts.ChoosePassword;
import shop.customer.accounts.Customer;
import shop.customer.accounts.Customers;
import shop.customer.caller.SignedIn;
import shop.customer.sessions.Sessions;
import shop.customer.signin.ConfirmPassword;
import shop.customer.signin.Confirmed;
import shop.defaults.transaction.Transactions;

/** A new password for who knows the old one; every other session ends. */
@Component
class ChangePassword {

    private final ConfirmPassword confirmPassword;
    private final ChoosePassword choosePassword;
    private final Customers customers;
    private final Sessions sessions;
    private final Transactions transactions;

    ChangePassword(
            ConfirmPassword confirmPassword,
            ChoosePassword choosePassword,
            Customers customers,
            Sessions sessions,
            Transactions transactions) {
        this.confirmPassword = confirmPassword;
        this.choosePassword = choosePassword;
        this.customers = customers;
        this.sessions = sessions;
        this.transactions = transactions;
    }

    void change(SignedIn caller, String current, String wanted) {
        Confirmed confirmed =
                confirmPassword.confirm(caller.customerId(), current, "/currentPassword");
        String hash = choosePassword.choose(wanted, "/newPassword");
        transactions.write(() -> save(caller, confirmed, hash));
    }

    private void save(SignedIn caller, Confirmed confirmed, String hash) {
        Customer customer = customers.lock(caller.customerId()).orElseThrow(AccountGone::new);
        confirmed.check(customer);
        customer.changePassword(hash);
        sessions.revokeAll(caller.customerId(), caller.sessionId());
    }
}
