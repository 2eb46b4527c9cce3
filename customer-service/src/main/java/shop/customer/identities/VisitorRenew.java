package shop.customer.identities;

import org.springframework.http.HttpHeaders;

/** Asks the gateway to give the browser a new visitor; it takes the header off the answer. */
public final class VisitorRenew {

    public static final String HEADER = "Visitor-Renew";
    static final String YES = "true";

    private VisitorRenew() {}

    /** The header, or none. */
    public static HttpHeaders when(boolean renew) {
        HttpHeaders headers = new HttpHeaders();
        if (renew) {
            headers.set(HEADER, YES);
        }
        return headers;
    }
}
