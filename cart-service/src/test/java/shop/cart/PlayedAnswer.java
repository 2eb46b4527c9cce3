package shop.cart;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import shop.defaults.json.ShopJson;
import tools.jackson.databind.json.JsonMapper;

/** What a played neighbour says. */
final class PlayedAnswer {

    private static final JsonMapper JSON = ShopJson.tolerant();

    private PlayedAnswer() {}

    static void send(HttpExchange exchange, int status, Object body) throws IOException {
        byte[] json = JSON.writeValueAsBytes(body);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, json.length);
        exchange.getResponseBody().write(json);
    }
}
