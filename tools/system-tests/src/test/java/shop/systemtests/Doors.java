package shop.systemtests;

import static shop.systemtests.Door.By.ADMIN;
import static shop.systemtests.Door.By.CUSTOMER;
import static shop.systemtests.Door.By.VISITOR;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import shop.systemtests.client.Article;

/** Every operation of the core that takes a body. */
final class Doors {

    private static final Map<String, Object> MONEY = Map.of("amount", 1000, "currency", "EUR");

    private static final Map<String, String> ADDRESS =
            Map.of(
                    "name", "Ada Lovelace",
                    "company", "Analytical Engines",
                    "line1", "Unter den Linden 1",
                    "line2", "Hof",
                    "city", "Berlin",
                    "postalCode", "10117",
                    "region", "BE",
                    "country", "DE",
                    "phone", "+49 30 1234567");

    private Doors() {}

    static List<Door> of(Article article, String line, String order) {
        return Stream.of(shopping(article, line), ordering(order), account(), catalog(article))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Door> shopping(Article article, String line) {
        return List.of(
                Door.of(
                                VISITOR,
                                "POST",
                                "/api/cart/items",
                                Map.of(
                                        "variantId",
                                        article.variantId(),
                                        "quantity",
                                        1,
                                        "metadata",
                                        Map.of("engraving", "Ada")),
                                "/metadata")
                        .free("/metadata"),
                Door.of(VISITOR, "PATCH", "/api/cart/items/" + line, Map.of("quantity", 2)),
                Door.of(VISITOR, "PUT", "/api/cart/email", Map.of("email", "ada@example.com")),
                Door.of(
                        VISITOR,
                        "PUT",
                        "/api/cart/addresses",
                        Map.of("shipping", ADDRESS, "billing", ADDRESS),
                        "/billing",
                        "/shipping/company",
                        "/shipping/line2",
                        "/shipping/region",
                        "/shipping/phone",
                        "/billing/company",
                        "/billing/line2",
                        "/billing/region",
                        "/billing/phone"),
                Door.of(VISITOR, "PUT", "/api/cart/shipping-option", Map.of("id", "standard")),
                Door.of(VISITOR, "PUT", "/api/cart/currency", Map.of("currency", "EUR")),
                Door.of(
                        VISITOR,
                        "POST",
                        "/api/cart/checkout",
                        Map.of(
                                "expectedTotal",
                                MONEY,
                                "payment",
                                Map.of("method", "manual", "token", "none"),
                                "note",
                                "please ring twice"),
                        "/payment/token",
                        "/note"));
    }

    private static List<Door> ordering(String order) {
        var orders = "/api/admin/orders/" + order;
        return List.of(
                Door.of(
                        VISITOR,
                        "POST",
                        "/api/orders/lookup",
                        Map.of("number", "100001", "email", "nobody@example.com")),
                Door.of(
                                VISITOR,
                                "POST",
                                "/api/orders/" + order + "/cancel",
                                Map.of("reason", "changed my mind"),
                                "/reason")
                        .mayBeEmpty(),
                Door.of(
                        ADMIN,
                        "POST",
                        orders + "/payments",
                        Map.of("amount", MONEY, "reference", "statement 7"),
                        "/reference"),
                Door.of(
                                ADMIN,
                                "POST",
                                orders + "/fulfilments",
                                Map.of(
                                        "items",
                                        List.of(Map.of("variantId", 1, "quantity", 1)),
                                        "carrier",
                                        "DHL",
                                        "trackingNumber",
                                        "0034"),
                                "/items",
                                "/carrier",
                                "/trackingNumber")
                        .mayBeEmpty(),
                Door.of(
                                ADMIN,
                                "POST",
                                orders + "/cancel",
                                Map.of("restock", true, "reason", "lost"),
                                "/restock",
                                "/reason")
                        .mayBeEmpty(),
                Door.of(ADMIN, "POST", orders + "/notes", Map.of("text", "called back")));
    }

    private static List<Door> account() {
        var email = UUID.randomUUID() + "@example.com";
        return List.of(
                Door.of(
                        VISITOR,
                        "POST",
                        "/api/customers",
                        Map.of("email", email, "password", "correct horse", "name", "Ada")),
                Door.of(
                        VISITOR,
                        "POST",
                        "/api/auth/login",
                        Map.of("email", email, "password", "correct horse")),
                Door.of(VISITOR, "POST", "/api/auth/refresh", Map.of("refreshToken", "none")),
                Door.of(VISITOR, "POST", "/api/auth/logout", Map.of("refreshToken", "none")),
                Door.of(CUSTOMER, "PATCH", "/api/customers/me", Map.of("name", "Ada"), "/name"),
                Door.of(
                        CUSTOMER,
                        "POST",
                        "/api/customers/me/addresses",
                        ADDRESS,
                        "/company",
                        "/line2",
                        "/region",
                        "/phone"),
                Door.of(
                        CUSTOMER,
                        "PUT",
                        "/api/customers/me/password",
                        Map.of("currentPassword", "wrong horse", "newPassword", "better horse")),
                Door.of(VISITOR, "PUT", "/api/visits/consent", Map.of("given", true)),
                Door.of(
                        VISITOR,
                        "POST",
                        "/api/visits",
                        Map.of("type", "viewed", "productId", 1, "query", "blue"),
                        "/productId",
                        "/query"));
    }

    private static List<Door> catalog(Article article) {
        var stock = "/api/admin/stock/" + article.variantId();
        return List.of(
                Door.of(ADMIN, "PUT", stock, Map.of("onHand", 7)),
                Door.of(
                        ADMIN,
                        "POST",
                        stock + "/adjustments",
                        Map.of("delta", 1, "reason", "found", "note", "behind the shelf"),
                        "/note"),
                Door.of(
                        ADMIN,
                        "PUT",
                        "/api/admin/prices",
                        Map.of(
                                "prices",
                                List.of(
                                        Map.of(
                                                "variantId",
                                                article.variantId(),
                                                "price",
                                                MONEY,
                                                "compareAtPrice",
                                                MONEY))),
                        "/prices/0/compareAtPrice"),
                Door.of(
                        ADMIN,
                        "POST",
                        "/api/admin/categories",
                        Map.of("name", "Bad input", "slug", "bad-input", "parentId", 1),
                        "/slug",
                        "/parentId"),
                Door.of(
                        ADMIN,
                        "PATCH",
                        "/api/admin/products/" + article.productId(),
                        Map.of("title", "Bad input", "brand", "None", "tags", List.of("a")),
                        "/title",
                        "/brand",
                        "/tags"),
                Door.of(
                        ADMIN,
                        "POST",
                        "/api/admin/tax-rates",
                        Map.of(
                                "country",
                                "FR",
                                "category",
                                "standard",
                                "rate",
                                "0.20",
                                "included",
                                true)),
                Door.of(
                        ADMIN,
                        "POST",
                        "/api/admin/shipping-options",
                        Map.of(
                                "id",
                                "bad-input",
                                "name",
                                "Bad input",
                                "countries",
                                List.of("DE"),
                                "prices",
                                List.of(MONEY),
                                "position",
                                3,
                                "active",
                                false),
                        "/countries",
                        "/position",
                        "/active"));
    }
}
