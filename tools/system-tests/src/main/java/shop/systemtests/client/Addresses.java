package shop.systemtests.client;

import java.util.Map;

final class Addresses {

    private Addresses() {}

    static Map<String, Object> in(String country) {
        return Map.of(
                "name", "Ada Lovelace",
                "line1", "Straße der Mühlen 1",
                "city", "Springfield",
                "postalCode", "10115",
                "country", country);
    }
}
