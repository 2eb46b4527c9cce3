package shop.cart;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import shop.testsupport.Tokens;
import shop.testsupport.counting.Endpoint;
import shop.testsupport.counting.StatementCounts;

/** What a cart costs Postgres, with one line and with twenty. */
@CartScenario
class StatementCountScenarioTests {

    @Autowired PlayedCatalog catalog;
    @Autowired StatementCounts counts;
    @LocalServerPort int port;

    @TestFactory
    Stream<DynamicTest> asksPostgresNoMoreThanThis() {
        return endpoints()
                .map(endpoint -> dynamicTest(endpoint.name(), () -> endpoint.check(counts)));
    }

    /** Statements, and round trips with the ends of the transactions. */
    private Stream<Endpoint> endpoints() {
        return Stream.of(
                new Endpoint("GET cart, none there", 1, 2, _ -> Shopper.guest(port)::cart),
                new Endpoint("GET cart", 3, 4, withCart(shopper -> shopper::cart)),
                new Endpoint("GET cart, signed in", 4, 5, withCustomersCart(c -> c::cart)),
                new Endpoint("POST item, cart and article are new", 12, 14, _ -> newArticle()),
                new Endpoint("POST item, the first", 7, 8, _ -> firstItem()),
                new Endpoint("POST item, one more", 6, 7, this::oneMoreItem),
                new Endpoint("POST item, the same again", 6, 7, this::sameItem),
                new Endpoint("PATCH item", 6, 7, this::changedQuantity),
                new Endpoint("DELETE item", 5, 6, this::removedItem),
                new Endpoint("PUT email", 4, 5, withCart(s -> () -> s.givesEmail("a@b.example"))),
                new Endpoint("PUT addresses", 4, 5, withCart(s -> () -> s.shipsTo("FR"))),
                new Endpoint(
                        "PUT shipping-option",
                        4,
                        5,
                        withCart(s -> () -> s.wantsShipping("express"))),
                new Endpoint(
                        "GET shipping-options",
                        3,
                        4,
                        withCart(s -> () -> s.get("/api/cart/shipping-options").isOk())),
                new Endpoint("POST checkout", 12, 14, withCart(this::checkout)),
                new Endpoint("POST checkout, again", 2, 3, withCart(this::checkoutAgain)),
                new Endpoint("GET checkout of an order", 1, 1, withCart(this::checkoutOfOrder)));
    }

    private static final String KEY = "the-one-key";

    private IntFunction<Runnable> withCart(Function<Shopper, Runnable> request) {
        return lines -> request.apply(filled(Shopper.guest(port), lines));
    }

    private IntFunction<Runnable> withCustomersCart(Function<Shopper, Runnable> request) {
        return lines ->
                request.apply(filled(Shopper.guest(port).signedInAs(UUID.randomUUID()), lines));
    }

    private Shopper filled(Shopper shopper, int lines) {
        Products shirts = catalog.has(Products.fresh(1999).withVariants(lines));
        shopper.ready();
        IntStream.range(0, lines).forEach(n -> shopper.adds(shirts.variant(n), 1).isOk());
        return shopper;
    }

    private Runnable newArticle() {
        long unheardOf = catalog.has(Products.fresh(1999)).variant();
        Shopper shopper = Shopper.guest(port);
        return () -> shopper.adds(unheardOf, 1).isOk();
    }

    private Runnable firstItem() {
        long known = known();
        Shopper shopper = Shopper.guest(port);
        return () -> shopper.adds(known, 1).isOk();
    }

    private Runnable oneMoreItem(int lines) {
        long known = known();
        Shopper shopper = filled(Shopper.guest(port), lines);
        return () -> shopper.adds(known, 1).isOk();
    }

    private Runnable sameItem(int lines) {
        Shopper shopper = filled(Shopper.guest(port), lines);
        long there = shopper.cart().at("/items/0/variantId").asLong();
        return () -> shopper.adds(there, 1).isOk();
    }

    private Runnable changedQuantity(int lines) {
        Shopper shopper = filled(Shopper.guest(port), lines);
        String item = item(shopper);
        return () -> shopper.patch(item, "{\"quantity\": 3}").isOk();
    }

    private Runnable removedItem(int lines) {
        Shopper shopper = filled(Shopper.guest(port), lines + 1);
        String item = item(shopper);
        return () -> shopper.delete(item).isOk();
    }

    private static String item(Shopper shopper) {
        return "/api/cart/items/" + shopper.cart().at("/items/0/id").asString();
    }

    /** An article that somebody else has put into a cart before. */
    private long known() {
        long variant = catalog.has(Products.fresh(1999)).variant();
        Shopper.guest(port).adds(variant, 1).isOk();
        return variant;
    }

    private Runnable checkout(Shopper shopper) {
        long total = shopper.cart().amount("/totals/total");
        return () -> shopper.checksOut(KEY, total).isPlaced();
    }

    private Runnable checkoutAgain(Shopper shopper) {
        Runnable checkout = checkout(shopper);
        checkout.run();
        return checkout;
    }

    private Runnable checkoutOfOrder(Shopper shopper) {
        String id = shopper.checksOut(KEY).isPlaced().at("/id").asString();
        HttpRequest request =
                HttpRequest.newBuilder(
                                URI.create(
                                        "http://127.0.0.1:" + port + "/internal/checkouts/" + id))
                        .header(
                                "Authorization",
                                "Bearer " + Tokens.service("order-service", "cart-service"))
                        .build();
        return () -> Shopper.send(request);
    }
}
