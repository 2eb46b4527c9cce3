package shop.cart.carts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import shop.cart.Answer;
import shop.cart.CartScenario;
import shop.cart.PlayedCatalog;
import shop.cart.Products;
import shop.cart.Shopper;
import shop.cart.Together;
import tools.jackson.databind.JsonNode;

/** What all commands have in common: versions, strict bodies, and one of two tabs wins. */
@CartScenario
class CartCommandsScenarioTests {

    @Autowired PlayedCatalog catalog;
    @LocalServerPort int port;

    Shopper shopper;
    long shirt;
    JsonNode before;

    /**
     * @param path with the id of the cart's one line for {@code %s}
     * @param body empty where there is none, with the variant's id for {@code %s}
     */
    record Command(String method, String path, String body) {}

    static Stream<Command> commands() {
        return Stream.of(
                new Command("POST", "/items", "{\"variantId\": %s, \"quantity\": 1}"),
                new Command("PATCH", "/items/%s", "{\"quantity\": 3}"),
                new Command("DELETE", "/items/%s", ""),
                new Command("PUT", "/email", "{\"email\": \"ada@example.com\"}"),
                new Command(
                        "PUT",
                        "/addresses",
                        "{\"shipping\": " + Shopper.ADDRESS.formatted("AT").strip() + "}"),
                new Command("PUT", "/shipping-option", "{\"id\": \"standard\"}"),
                new Command("PUT", "/currency", "{\"currency\": \"EUR\"}"),
                new Command("DELETE", "", ""));
    }

    static Stream<Command> commandsWithBodies() {
        return commands().filter(command -> !command.body().isEmpty());
    }

    @BeforeEach
    void someoneWithOneLine() {
        shopper = Shopper.guest(port);
        shirt = catalog.has(Products.fresh(1000)).variant();
        before = shopper.adds(shirt, 1).isOk().body();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void worksForTheVersionSeenAndNamesTheNewOne(Command command) {
        Answer done = send(command, "\"1\"").isOk();

        assertThat(done.header("ETag")).isEqualTo("\"2\"");
        assertThat(done.at("/version").asInt()).isEqualTo(2);
        assertThat(shopper.cart().header("ETag")).isEqualTo("\"2\"");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void refusesAnotherVersionAndWhatIsNone(Command command) {
        send(command, "\"7\"").isProblem(412, "stale-version");
        send(command, "7").isRefused(400);
        send(command, "\"1").isRefused(400);

        assertThat(shopper.cart().body()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("commandsWithBodies")
    void refusesAFieldNobodyKnows(Command command) {
        String body = command.body().replaceFirst("\\{", "{\"price\": 1, ");

        send(new Command(command.method(), command.path(), body), null).isRefused(400);

        assertThat(shopper.cart().body()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("commandsWithBodies")
    void refusesABodyThatIsNoObject(Command command) {
        for (String body : List.of("null", "[]", "7", "\"x\"", "{", "{} {}")) {
            send(new Command(command.method(), command.path(), body), null).isRefused(400);
        }

        assertThat(shopper.cart().body()).isEqualTo(before);
    }

    @Test
    void letsTheLastOfTwoTabsWin() {
        String line = "/api/cart/items/" + before.at("/items/0/id").asString();

        Together.all(10, () -> shopper.patch(line, "{\"quantity\": 7}").isOk());

        assertThat(shopper.cart().at("/items/0/quantity").asInt()).isEqualTo(7);
        assertThat(shopper.cart().at("/version").asInt()).isEqualTo(11);
    }

    @Test
    void letsOneOfTwoTabsWinThatBothSawTheSameVersion() {
        Command change = new Command("PATCH", "/items/%s", "{\"quantity\": 5}");

        List<Answer> answers = Together.all(10, () -> send(change, "\"1\""));

        assertThat(answers.stream().filter(a -> a.status() == 200)).hasSize(1);
        assertThat(answers.stream().filter(a -> a.status() != 200))
                .allSatisfy(a -> a.isProblem(412, "stale-version"));
    }

    @Test
    void knowsNothingOfCouponsYet() {
        shopper.post("/api/cart/coupons", "{\"code\": \"TEN\"}").isRefused(404);
        shopper.delete("/api/cart/coupons/TEN").isRefused(404);
        assertThat(shopper.cart().at("/coupons").isArray()).isTrue();
    }

    private Answer send(Command command, @Nullable String match) {
        String path = command.path().formatted(before.at("/items/0/id").asString());
        String body =
                command.path().equals("/items")
                        ? command.body().replace("%s", Long.toString(shirt))
                        : command.body();
        HttpRequest.Builder request =
                shopper.request("/api/cart" + path)
                        .method(command.method(), BodyPublishers.ofString(body));
        if (match != null) {
            request.header("If-Match", match);
        }
        return Shopper.send(request.build());
    }
}
