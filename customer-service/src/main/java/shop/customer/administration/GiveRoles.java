package shop.customer.administration;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import shop.customer.accounts.Admins;
import shop.customer.accounts.Customer;
import shop.customer.accounts.Customers;
import shop.customer.sessions.Sessions;
import shop.defaults.precondition.IfMatch;
import shop.defaults.transaction.Transactions;

/**
 * What somebody may do from now on. Their sessions end, so that the roles they had are over with
 * their last access token, at most ten minutes later.
 */
@Component
class GiveRoles {

    private final Customers customers;
    private final Admins admins;
    private final Sessions sessions;
    private final Transactions transactions;

    GiveRoles(Customers customers, Admins admins, Sessions sessions, Transactions transactions) {
        this.customers = customers;
        this.admins = admins;
        this.sessions = sessions;
        this.transactions = transactions;
    }

    AdminCustomerView give(UUID customerId, Set<String> roles, IfMatch match) {
        transactions.write(() -> save(customerId, roles, match));
        return customers
                .findById(customerId)
                .map(AdminCustomerView::of)
                .orElseThrow(UnknownCustomer::new);
    }

    private void save(UUID customerId, Set<String> roles, IfMatch match) {
        Customer customer =
                customers
                        .lock(customerId)
                        .filter(Customer::isActive)
                        .orElseThrow(UnknownCustomer::new);
        match.check(customer.version());
        if (customer.roles().equals(roles)) {
            return;
        }
        if (!roles.contains(Customer.ADMIN)) {
            admins.requireAnotherThan(customer);
        }
        customer.take(roles);
        sessions.revokeAll(customerId, null);
    }
}
