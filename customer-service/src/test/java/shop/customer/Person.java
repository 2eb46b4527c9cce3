package shop.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import shop.testsupport.ScenarioSettings;

/** Somebody with an account of their own, signed in. */
public record Person(UUID id, String email, String password, String refreshToken, CustomerApi api) {

    public static final String PASSWORD = "correct horse battery";
    public static final String ME = "/api/customers/me";

    public static Person registered(int port) {
        String email = "ada-" + UUID.randomUUID() + "@example.com";
        Answer made = new CustomerApi(port).register(email, PASSWORD, "Ada Lovelace");
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        return signedIn(port, UUID.fromString(made.text("id")), email, PASSWORD);
    }

    /** The same one on another browser. */
    public Person again() {
        return signedIn(api.port(), id, email, password);
    }

    /** The admin whom every test has. */
    public static CustomerApi admin(int port) {
        return signedIn(
                        port,
                        new UUID(0, 0),
                        ScenarioSettings.ADMIN_EMAIL,
                        ScenarioSettings.ADMIN_PASSWORD)
                .api();
    }

    private static Person signedIn(int port, UUID id, String email, String password) {
        Answer tokens = new CustomerApi(port).login(email, password);
        assertThat(tokens.status()).as(tokens.body()).isEqualTo(200);
        return new Person(
                id,
                email,
                password,
                tokens.text("refreshToken"),
                new CustomerApi(port).with(tokens.text("accessToken")));
    }

    public Answer get(String path) {
        return api.get(ME + path);
    }

    public Answer post(String path, String body) {
        return api.post(ME + path, body);
    }

    public Answer put(String path, String body) {
        return api.put(ME + path, body);
    }

    public Answer patch(String path, String body) {
        return api.patch(ME + path, body);
    }

    public Answer delete(String path) {
        return api.delete(ME + path);
    }

    public Answer erase() {
        return api.send("DELETE", ME, "{\"password\": \"%s\"}".formatted(password));
    }

    public boolean canRefresh() {
        return api.with(null).refresh(refreshToken).status() == 200;
    }
}
