package shop.catalog.searching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A part of a statement under construction: tables, conditions, and the values in them. */
class Selection {

    private final StringBuilder tables = new StringBuilder("product_listing l");
    private final List<String> conditions = new ArrayList<>(List.of("true"));
    private final Map<String, Object> values = new HashMap<>();

    Selection join(String table) {
        tables.append(" JOIN ").append(table);
        return this;
    }

    Selection where(String condition) {
        conditions.add(condition);
        return this;
    }

    Selection with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /** The tables with their conditions, to stand behind a {@code FROM}. */
    String text() {
        return tables + " WHERE " + String.join(" AND ", conditions);
    }

    Map<String, Object> values() {
        return values;
    }
}
