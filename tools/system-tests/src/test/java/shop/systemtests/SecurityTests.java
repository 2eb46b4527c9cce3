package shop.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import shop.localstack.Part;
import shop.systemtests.client.Answer;
import shop.systemtests.client.Http;
import shop.systemtests.client.Visitor;

@WithShop
class SecurityTests {

    private final Shop shop;

    SecurityTests(Shop shop) {
        this.shop = shop;
    }

    @Test
    void aForeignCartLineIsUnknownAndStaysAsItIs() {
        var owner = shop.visitor();
        var article = shop.admin().stockUp(1100, 5);
        var line = owner.add(article, 2).requiredAt("/items/0/id").asString();
        var stranger = shop.visitor();
        stranger.add(article, 1);

        var path = "/api/cart/items/" + line;
        requireProblem(stranger.send("PATCH", path, Map.of("quantity", 5)), 404);
        requireProblem(stranger.send("DELETE", path, null), 404);

        assertThat(owner.cart().requiredAt("/items/0/quantity").asInt()).isEqualTo(2);
    }

    @Test
    void everybodySeesOnlyTheirOwnCart() {
        var owner = shop.visitor();
        var stranger = shop.visitor();
        var cartId = owner.add(shop.admin().stockUp(1200, 5), 1).required("id");

        assertThat(stranger.cart().required("items")).isEmpty();
        assertThat(owner.cart().required("id")).isEqualTo(cartId);
    }

    @Test
    void aForeignOrderIsAsUnknownAsOneThatNeverWas() {
        var purchase = shop.readyToBuy(shop.admin().stockUp(1300, 5), 1);
        var id = purchase.finish().expect(201).json().required("id").asString();
        var stranger = shop.visitor();

        var foreign = requireProblem(stranger.order(id), 404).json();
        var unknown = requireProblem(stranger.order(UUID.randomUUID().toString()), 404).json();

        assertThat(foreign.required("type")).isEqualTo(unknown.required("type"));
        assertThat(foreign.required("title")).isEqualTo(unknown.required("title"));
        assertThat(stranger.get("/api/orders").expect(200).json().required("items")).isEmpty();
    }

    @Test
    void theGatewayTakesAForgedVisitorForANewOne() {
        var owner = shop.visitor();
        owner.add(shop.admin().stockUp(1400, 5), 1);

        for (var forged : forgedVisitors(owner.token())) {
            var visitor = Visitor.at(shop.stack().gatewayUrl(), forged);
            var cart = visitor.cart();

            assertThat(cart.required("items")).isEmpty();
            assertThat(visitor.token()).isNotEqualTo(forged);
        }
    }

    @Test
    void aServiceRefusesAForgedVisitorAtItsOwnPort() {
        var owner = shop.visitor();
        owner.cart();

        for (var forged : forgedVisitors(owner.token())) {
            requireProblem(Visitor.at(shop.url(Part.CART), forged).get("/api/cart"), 401);
            requireProblem(Visitor.at(shop.url(Part.ORDER), forged).get("/api/orders"), 401);
        }
        assertThat(owner.through(shop.url(Part.CART)).get("/api/cart").status()).isEqualTo(200);
    }

    @Test
    void aServiceAsksForAVisitorAtItsOwnPort() {
        requireProblem(new Http(shop.url(Part.CART)).get("/api/cart"), 401);
        requireProblem(new Http(shop.url(Part.ORDER)).get("/api/orders"), 401);
    }

    @Test
    void nobodyTrustsAForgedAccessToken() {
        var visitor = shop.visitor();
        visitor.cart();
        for (var token : new String[] {ForgedTokens.admin(), visitor.token(), "x"}) {
            for (var address : new URI[] {shop.stack().gatewayUrl(), shop.url(Part.CATALOG)}) {
                var answer = bearing(token, new Http(address), "GET", "/api/admin/stock/1", null);
                requireProblem(answer, 401);
            }
        }
    }

    @Test
    void aForgedAccessTokenIsRefusedEvenWhereNoneIsNeeded() {
        var headers = Map.of("Authorization", "Bearer " + ForgedTokens.admin());

        requireProblem(shop.visitor().send("GET", "/api/orders", headers, null), 401);
        requireProblem(shop.visitor().send("GET", "/api/cart", headers, null), 401);
    }

    @Test
    void adminPathsAskForAnAdmin() {
        requireProblem(shop.visitor().get("/api/admin/stock/1"), 401);
        requireProblem(new Http(shop.url(Part.CATALOG)).get("/api/admin/stock/1"), 401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/internal/reservations/0197a1b2-0000-7000-8000-000000000000",
                "/internal/checkouts/0197a1b2-0000-7000-8000-000000000000",
                "/internal/articles?variantId=1",
                "/internal/anything"
            })
    void theGatewayKnowsNothingInternal(String path) {
        var gateway = new Http(shop.stack().gatewayUrl());
        var admin = shop.admin().accessToken();

        requireProblem(gateway.get(path), 404);
        requireProblem(bearing(admin, gateway, "GET", path, null), 404);
        requireProblem(bearing(admin, gateway, "PUT", path, Map.of()), 404);
    }

    @ParameterizedTest
    @EnumSource(names = {"CATALOG", "CART", "ORDER", "CUSTOMER"})
    void internalPathsRefuseUsersAtThePort(Part part) {
        var path = "/internal/checkouts/" + UUID.randomUUID();
        var port = new Http(shop.url(part));
        var forged = ForgedTokens.service("order-service", part.toString());

        requireProblem(port.get(path), 401);
        requireProblem(bearing(shop.admin().accessToken(), port, "GET", path, null), 401);
        requireProblem(bearing(forged, port, "GET", path, null), 401);
    }

    @Test
    void everyErrorIsAProblem() {
        var visitor = shop.visitor();
        visitor.cart();

        requireProblem(visitor.get("/api/nothing-of-the-kind"), 404);
        requireProblem(visitor.get("/nothing-of-the-kind"), 404);
        requireProblem(visitor.get("/api/products/no-such-article"), 404);
        requireProblem(visitor.order("not-a-uuid"), 400);
        requireProblem(visitor.send("POST", "/api/products", Map.of()), 405);
        requireProblem(visitor.send("POST", "/api/cart/items", "{"), 400);
        requireProblem(visitor.send("POST", "/api/cart/items", Map.of("quantity", "1")), 400);
        requireProblem(visitor.send("PUT", "/api/cart/email", Map.of("mail", "a@b.example")), 400);
        requireProblem(visitor.send("POST", "/api/cart/checkout", Map.of()), 400);
        var text = Map.of("Content-Type", "text/plain");
        requireProblem(visitor.send("POST", "/api/cart/items", text, "{}"), 415);
        requireProblem(visitor.add(Long.MAX_VALUE, 1));
        var wrong = Map.of("email", "nobody@example.com", "password", "wrong-password");
        requireProblem(visitor.send("POST", "/api/auth/login", wrong), 401);
    }

    private String[] forgedVisitors(String genuine) {
        return new String[] {
            ForgedTokens.visitor(),
            ForgedTokens.unsignedVisitor(),
            ForgedTokens.withAnotherSubject(genuine),
            genuine.substring(0, genuine.length() - 10),
            shop.admin().accessToken()
        };
    }

    private static Answer bearing(
            String token, Http http, String method, String path, Object body) {
        return http.send(method, path, Map.of("Authorization", "Bearer " + token), body);
    }

    private static Answer requireProblem(Answer answer, int status) {
        assertThat(answer.status()).as("%s", answer).isEqualTo(status);
        return requireProblem(answer);
    }

    private static Answer requireProblem(Answer answer) {
        assertThat(answer.status()).isBetween(400, 499);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.json().path("status").asInt()).isEqualTo(answer.status());
        assertThat(answer.json().path("title").asString("")).isNotBlank();
        return answer;
    }
}
