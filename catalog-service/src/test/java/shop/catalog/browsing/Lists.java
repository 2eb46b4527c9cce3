package shop.catalog.browsing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import shop.catalog.Answer;
import shop.catalog.Client;
import tools.jackson.databind.JsonNode;

/** Lists of products as a shopper walks through them. */
record Lists(int port) {

    Answer get(String query) {
        return Client.anonymous(port).get("/api/products?" + query);
    }

    /** The titles on one page. */
    List<String> titles(String query) {
        return titles(get(query));
    }

    /** The titles on all pages, two on each. */
    List<String> allTitles(String query) {
        List<String> titles = new ArrayList<>();
        String next = "/api/products?limit=2&" + query;
        while (!next.isEmpty()) {
            Answer page = Client.anonymous(port).get(next);
            titles.addAll(titles(page));
            String link = page.header("Link");
            next = link.isEmpty() ? "" : link.substring(1, link.indexOf('>'));
        }
        return titles;
    }

    static List<String> titles(Answer page) {
        return page.json()
                .path("items")
                .valueStream()
                .map(i -> i.path("title").asString())
                .toList();
    }

    JsonNode facets(String query) {
        return get("facets=true&" + query).json().path("facets");
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
