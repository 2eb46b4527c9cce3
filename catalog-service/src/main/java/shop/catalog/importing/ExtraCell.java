package shop.catalog.importing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import shop.defaults.json.ShopJson;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A cell of our own columns: JSON, since it holds what a plain cell cannot. */
final class ExtraCell {

    private static final JsonMapper JSON = json();
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};
    private static final TypeReference<List<String>> LIST = new TypeReference<>() {};
    private static final TypeReference<List<List<String>>> LISTS = new TypeReference<>() {};

    private ExtraCell() {}

    private static JsonMapper json() {
        JsonMapper.Builder builder = JsonMapper.builder();
        ShopJson.strict(builder);
        return builder.build();
    }

    static Optional<Map<String, String>> texts(Line line, String column) {
        return read(line, column, TEXTS);
    }

    static Optional<List<String>> list(Line line, String column) {
        return read(line, column, LIST);
    }

    static Optional<List<List<String>>> lists(Line line, String column) {
        return read(line, column, LISTS);
    }

    private static <T> Optional<T> read(Line line, String column, TypeReference<T> type) {
        try {
            return line.text(column).map(text -> JSON.readValue(text, type));
        } catch (JacksonException | IllegalArgumentException unreadable) {
            throw new LineRejected(column + " is not the JSON that belongs there");
        }
    }
}
