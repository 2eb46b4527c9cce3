package shop.catalog.categories;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import shop.catalog.Answer;
import shop.catalog.Client;
import tools.jackson.databind.JsonNode;

/** Staff at the category tree. */
record Tree(Client staff) {

    static final String PATH = "/api/admin/categories";

    static Tree on(int port) {
        return new Tree(Client.staff(port));
    }

    static String unique(String word) {
        return word + " " + UUID.randomUUID();
    }

    long add(String name) {
        return added("{\"name\":\"%s\"}".formatted(name)).path("id").asLong();
    }

    long add(String name, long parent) {
        return added("{\"name\":\"%s\",\"parentId\":%d}".formatted(name, parent))
                .path("id")
                .asLong();
    }

    JsonNode added(String body) {
        return staff.post(PATH, body).json();
    }

    JsonNode get(long id) {
        return staff.get(PATH + "/" + id).json();
    }

    Answer move(long id, String parent, int position) {
        return staff.post(
                PATH + "/" + id + "/move",
                "{\"parentId\":%s,\"position\":%d}".formatted(parent, position));
    }

    Answer products(long id, Long... products) {
        return staff.put(PATH + "/" + id + "/products", productIds(products));
    }

    static String productIds(Long... products) {
        return "{\"productIds\":[%s]}"
                .formatted(
                        List.of(products).stream()
                                .map(String::valueOf)
                                .collect(Collectors.joining(",")));
    }

    List<Long> children(long id) {
        return ids(get(id).path("children"), "id");
    }

    static List<Long> ids(JsonNode list, String member) {
        return list.valueStream()
                .map(item -> member.isEmpty() ? item.asLong() : item.path(member).asLong())
                .toList();
    }

    /** A product without a variant. */
    long product() {
        return staff.post("/api/admin/products", "{\"title\":\"%s\"}".formatted(unique("Thing")))
                .json()
                .path("id")
                .asLong();
    }
}
