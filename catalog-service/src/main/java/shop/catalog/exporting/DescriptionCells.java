package shop.catalog.exporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import shop.catalog.importing.Column;
import shop.events.ProductChanged;
import tools.jackson.databind.json.JsonMapper;

/** What the first line says of its product; what Shopify's columns cannot hold is JSON in ours. */
record DescriptionCells(ProductChanged product, Map<Long, List<String>> paths) {

    private static final JsonMapper JSON = JsonMapper.shared();

    void write(Map<String, String> row) {
        row.put(Column.TITLE, product.title());
        row.put(Column.BODY, product.description());
        row.put(Column.VENDOR, Objects.requireNonNullElse(product.brand(), ""));
        row.put(Column.PUBLISHED, Boolean.toString(product.status().equals("active")));
        row.put(
                Column.STATUS,
                product.status().equals("withdrawn") ? "archived" : product.status());
        row.put("Gift Card", "false");
        TaxCells.write(product.taxCategory(), row);
        row.put(Column.ATTRIBUTES, JSON.writeValueAsString(new TreeMap<>(product.attributes())));
        categories(row);
        tags(row);
        options(row);
        if (product.variants().isEmpty()) {
            row.put(Column.VARIANTS, Column.NONE);
        }
    }

    private void categories(Map<String, String> row) {
        List<List<String>> filed =
                product.categories().stream()
                        .map(category ->
                                paths.getOrDefault(category.id(), List.of(category.name())))
                        .toList();
        row.put(Column.TYPE, filed.isEmpty() ? "" : String.join(" > ", filed.getFirst()));
        boolean plain = filed.stream().flatMap(List::stream).allMatch(name -> isPlain(name, ">"));
        if (filed.size() > 1 || !plain) {
            row.put(Column.CATEGORIES, JSON.writeValueAsString(filed));
        }
    }

    private void tags(Map<String, String> row) {
        row.put(Column.TAGS, String.join(", ", product.tags()));
        if (!product.tags().stream().allMatch(tag -> isPlain(tag, ","))) {
            row.put(Column.TAGS_EXACTLY, JSON.writeValueAsString(product.tags()));
        }
    }

    private static boolean isPlain(String text, String separator) {
        return !text.contains(separator) && text.strip().equals(text) && !text.isEmpty();
    }

    private void options(Map<String, String> row) {
        int number = 1;
        for (ProductChanged.Option option : product.options()) {
            row.put(Column.optionName(number++), option.name());
        }
        if (product.options().isEmpty() && !product.variants().isEmpty()) {
            row.put(Column.optionName(1), Column.NO_CHOICE_NAME);
        }
        if (!product.options().equals(implied())) {
            row.put(
                    Column.OPTIONS_EXACTLY,
                    JSON.writeValueAsString(
                            product.options().stream().map(DescriptionCells::list).toList()));
        }
    }

    /** The options as a reader makes them of the variants. */
    private List<ProductChanged.Option> implied() {
        List<ProductChanged.Option> implied =
                product.options().stream().map(option -> implied(option.name())).toList();
        boolean noChoice =
                implied.size() == 1
                        && implied.getFirst().name().equals(Column.NO_CHOICE_NAME)
                        && implied.getFirst().values().contains(Column.NO_CHOICE);
        return noChoice ? List.of() : implied;
    }

    private ProductChanged.Option implied(String name) {
        return new ProductChanged.Option(
                name,
                product.variants().stream()
                        .map(variant -> variant.options().getOrDefault(name, ""))
                        .distinct()
                        .toList());
    }

    private static List<String> list(ProductChanged.Option option) {
        List<String> list = new ArrayList<>(List.of(option.name()));
        list.addAll(option.values());
        return list;
    }
}
