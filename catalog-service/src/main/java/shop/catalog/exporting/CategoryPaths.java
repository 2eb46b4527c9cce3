package shop.catalog.exporting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The names from the root down, for every category. */
@Component
class CategoryPaths {

    private record Node(long id, String name, @Nullable Long parent) {}

    private final JdbcClient jdbc;

    CategoryPaths(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<Long, List<String>> all() {
        Map<Long, Node> nodes = new HashMap<>();
        jdbc.sql("SELECT id, name, parent_id FROM category")
                .query((row, n) ->
                        new Node(
                                row.getLong("id"),
                                row.getString("name"),
                                row.getObject("parent_id", Long.class)))
                .list()
                .forEach(node -> nodes.put(node.id(), node));
        Map<Long, List<String>> paths = new HashMap<>();
        nodes.forEach((id, node) -> paths.put(id, path(node, nodes)));
        return paths;
    }

    private static List<String> path(Node leaf, Map<Long, Node> nodes) {
        List<String> names = new ArrayList<>();
        for (Node node = leaf;
                node != null;
                node = node.parent() == null ? null : nodes.get(node.parent())) {
            names.add(node.name());
        }
        Collections.reverse(names);
        return names;
    }
}
