package shop.catalog.exporting;

import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import shop.catalog.importing.Column;
import shop.catalog.stock.StockLevel;
import shop.events.ProductChanged;

/** The lines of one product: the first describes it, each may have a variant and a picture. */
record ProductRows(
        ProductChanged product,
        Map<Long, List<String>> paths,
        Map<Long, StockLevel> stock,
        Currency currency) {

    List<Map<String, String>> all() {
        List<Map<String, String>> rows = new ArrayList<>();
        VariantCells variants = new VariantCells(product, stock, currency);
        int count = Math.max(1, Math.max(product.variants().size(), product.media().size()));
        for (int n = 0; n < count; n++) {
            Map<String, String> row = new HashMap<>(Map.of(Column.HANDLE, product.slug()));
            if (n == 0) {
                new DescriptionCells(product, paths).write(row);
            }
            if (n < product.variants().size()) {
                variants.write(product.variants().get(n), row);
            }
            if (n < product.media().size()) {
                picture(product.media().get(n), n + 1, row);
            }
            rows.add(row);
        }
        return rows;
    }

    private static void picture(ProductChanged.Media media, int place, Map<String, String> row) {
        row.put(Column.IMAGE, media.url());
        row.put("Image Position", Integer.toString(place));
        if (media.alt() != null) {
            row.put(Column.IMAGE_ALT, media.alt());
        }
    }
}
