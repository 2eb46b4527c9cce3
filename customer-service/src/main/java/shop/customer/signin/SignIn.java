package shop.customer.signin;

import org.springframework.stereotype.Component;
import shop.customer.accounts.Customer;
import shop.customer.accounts.Customers;
import shop.customer.accounts.EmailAddress;
import shop.customer.caller.Browser;
import shop.customer.identities.BindVisitor;
import shop.customer.sessions.OpenSession;
import shop.customer.sessions.StartSession;
import shop.defaults.transaction.Transactions;

/** E-mail and password become tokens. No transaction is open while a password is hashed. */
@Component
class SignIn {

    private final Recognise recognise;
    private final Customers customers;
    private final StartSession startSession;
    private final BindVisitor bindVisitor;
    private final IssueAccessToken issueAccessToken;
    private final Transactions transactions;

    SignIn(
            Recognise recognise,
            Customers customers,
            StartSession startSession,
            BindVisitor bindVisitor,
            IssueAccessToken issueAccessToken,
            Transactions transactions) {
        this.recognise = recognise;
        this.customers = customers;
        this.startSession = startSession;
        this.bindVisitor = bindVisitor;
        this.issueAccessToken = issueAccessToken;
        this.transactions = transactions;
    }

    /**
     * @throws WrongCredentials for an unknown e-mail as for a wrong password
     * @throws TooManyAttempts when the e-mail is closed for a while, even to the right password
     */
    Tokens signIn(EmailAddress email, String password, Browser browser) {
        Recognised recognised = recognise.recognise(email, password, browser.visitorId());
        return transactions.write(() -> open(recognised, browser));
    }

    /** Under the account's lock: a password change that came between has ended this sign-in too. */
    private Tokens open(Recognised recognised, Browser browser) {
        Customer customer =
                customers
                        .lock(recognised.customerId())
                        .filter(recognised::stillHolds)
                        .orElseThrow(WrongCredentials::new);
        OpenSession session = startSession.start(customer.getId(), browser.userAgent());
        boolean foreign = bindVisitor.bind(browser.visitorId(), customer.getId());
        return new Tokens(
                issueAccessToken.issue(customer, session.id()), session.refreshToken(), foreign);
    }
}
