package shop.catalog.exporting;

import java.util.Map;
import shop.catalog.importing.Column;

/** A tax category as Shopify's two columns have it. */
final class TaxCells {

    private TaxCells() {}

    static void write(String taxCategory, Map<String, String> row) {
        row.put(Column.TAXABLE, Boolean.toString(!taxCategory.equals(Column.EXEMPT)));
        if (!taxCategory.equals(Column.EXEMPT) && !taxCategory.equals(Column.STANDARD)) {
            row.put(Column.TAX_CODE, taxCategory);
        }
    }
}
