package shop.customer.signin;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shop.customer.accounts.Customer;
import shop.customer.accounts.Customers;
import shop.customer.identities.BindVisitor;
import shop.customer.sessions.OpenSession;
import shop.customer.sessions.RotateToken;
import shop.defaults.transaction.Transactions;

/** A refresh token becomes the next one and an access token with the roles of today. */
@Component
class RenewSession {

    private final RotateToken rotateToken;
    private final Customers customers;
    private final BindVisitor bindVisitor;
    private final IssueAccessToken issueAccessToken;
    private final Transactions transactions;

    RenewSession(
            RotateToken rotateToken,
            Customers customers,
            BindVisitor bindVisitor,
            IssueAccessToken issueAccessToken,
            Transactions transactions) {
        this.rotateToken = rotateToken;
        this.customers = customers;
        this.bindVisitor = bindVisitor;
        this.issueAccessToken = issueAccessToken;
        this.transactions = transactions;
    }

    /**
     * @throws SessionEnded when the token is good for nothing; the revocation it may have caused is
     *     committed
     */
    Tokens renew(String refreshToken, @Nullable UUID visitorId) {
        return transactions
                .write(() -> rotateToken.rotate(refreshToken).flatMap(s -> tokens(s, visitorId)))
                .orElseThrow(SessionEnded::new);
    }

    private Optional<Tokens> tokens(OpenSession session, @Nullable UUID visitorId) {
        return customers
                .findById(session.customerId())
                .filter(Customer::isActive)
                .map(customer ->
                        new Tokens(
                                issueAccessToken.issue(customer, session.id()),
                                session.refreshToken(),
                                bindVisitor.bind(visitorId, customer.getId())));
    }
}
