package shop.systemtests.check;

import tools.jackson.databind.JsonNode;

/** Reads an order by the names of the API. */
final class OrderJson {

    private OrderJson() {}

    static String id(JsonNode order) {
        return order.required("id").asString();
    }

    static String cartId(JsonNode order) {
        return order.required("cartId").asString();
    }

    static long amount(JsonNode owner, String field) {
        return owner.required(field).required("amount").asLong();
    }

    static long quantity(JsonNode item) {
        return item.required("quantity").asLong();
    }
}
