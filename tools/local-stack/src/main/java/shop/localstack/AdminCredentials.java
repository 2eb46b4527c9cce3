package shop.localstack;

/** The admin account that customer-service makes at first start. */
public record AdminCredentials(String email, String password) {

    @Override
    public String toString() {
        return "AdminCredentials[" + email + "]";
    }
}
