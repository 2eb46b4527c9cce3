package shop.customer.signin;

/**
 * What a sign-in is worth.
 *
 * @param foreignVisitor whether the visitor is another customer
 */
record Tokens(String accessToken, String refreshToken, boolean foreignVisitor) {

    @Override
    public String toString() {
        return "Tokens[]";
    }
}
