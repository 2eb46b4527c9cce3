package shop.catalog.exporting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import shop.catalog.importing.Column;

/** Shopify's columns in their order, and behind them ours. */
record Columns(List<String> names) {

    private static final List<String> BEGIN =
            List.of(
                    Column.HANDLE,
                    Column.TITLE,
                    Column.BODY,
                    Column.VENDOR,
                    Column.TYPE,
                    Column.TAGS,
                    Column.PUBLISHED);

    private static final List<String> MIDDLE =
            List.of(
                    Column.SKU,
                    Column.GRAMS,
                    "Variant Inventory Tracker",
                    Column.QUANTITY,
                    "Variant Inventory Policy",
                    "Variant Fulfillment Service",
                    Column.PRICE,
                    Column.COMPARE_AT,
                    "Variant Requires Shipping",
                    Column.TAXABLE,
                    "Variant Barcode",
                    Column.IMAGE,
                    "Image Position",
                    Column.IMAGE_ALT,
                    "Gift Card",
                    "SEO Title",
                    "SEO Description",
                    "Variant Image",
                    "Variant Weight Unit",
                    Column.TAX_CODE,
                    Column.STATUS);

    private static final List<String> OURS =
            List.of(
                    Column.ATTRIBUTES,
                    Column.CATEGORIES,
                    Column.TAGS_EXACTLY,
                    Column.OPTIONS_EXACTLY,
                    Column.VARIANTS);

    Columns(int mostOptions, List<String> currencies) {
        this(all(Math.max(mostOptions, Column.USUAL_OPTIONS), currencies));
    }

    private static List<String> all(int options, List<String> currencies) {
        List<String> names = new ArrayList<>(BEGIN);
        IntStream.rangeClosed(1, options)
                .boxed()
                .flatMap(n -> Stream.of(Column.optionName(n), Column.optionValue(n)))
                .forEach(names::add);
        names.addAll(MIDDLE);
        currencies.forEach(currency -> {
            names.add(Column.price(currency));
            names.add(Column.compareAt(currency));
        });
        names.addAll(OURS);
        return List.copyOf(names);
    }
}
