package shop.systemtests.client;

import java.util.Map;

final class Addresses {

    private Addresses() {}

    static Map<String, Object> inBerlin() {
        return Map.of(
                "name", "Ada Lovelace",
                "line1", "Invalidenstraße 1",
                "city", "Berlin",
                "postalCode", "10115",
                "country", "DE");
    }
}
