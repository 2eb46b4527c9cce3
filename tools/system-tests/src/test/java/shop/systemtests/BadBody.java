package shop.systemtests;

import java.util.Map;

/**
 * What is sent instead of a good body.
 *
 * @param name says what is wrong with it
 * @param content a String or bytes
 */
record BadBody(String name, Map<String, String> headers, Object content) {

    static final Map<String, String> JSON = Map.of("Content-Type", "application/json");

    static BadBody json(String name, Object content) {
        return new BadBody(name, JSON, content);
    }

    static BadBody typed(String type, Object content) {
        return new BadBody("as " + type, Map.of("Content-Type", type), content);
    }
}
