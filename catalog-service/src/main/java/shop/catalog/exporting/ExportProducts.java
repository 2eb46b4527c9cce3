package shop.catalog.exporting;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.stereotype.Component;
import shop.catalog.importing.Formula;
import shop.catalog.products.CurrencyProperties;
import shop.catalog.products.ProductStates;
import shop.catalog.stock.StockLevel;
import shop.catalog.stock.StockLevels;
import shop.events.ProductChanged;

/** Writes every product, whatever its status, by ascending id. */
@Component
class ExportProducts {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setRecordSeparator("\n").get();

    private final ProductPages pages;
    private final ProductStates states;
    private final StockLevels stock;
    private final CategoryPaths categoryPaths;
    private final CurrencyProperties currency;

    ExportProducts(
            ProductPages pages,
            ProductStates states,
            StockLevels stock,
            CategoryPaths categoryPaths,
            CurrencyProperties currency) {
        this.pages = pages;
        this.states = states;
        this.stock = stock;
        this.categoryPaths = categoryPaths;
        this.currency = currency;
    }

    void to(Appendable out) throws IOException {
        Columns columns = new Columns(pages.mostOptions(), pages.currencies());
        Map<Long, List<String>> paths = categoryPaths.all();
        try (CSVPrinter printer = new CSVPrinter(out, FORMAT)) {
            printer.printRecord(columns.names());
            List<Long> ids = pages.after(0);
            while (!ids.isEmpty()) {
                for (ProductChanged product : states.find(ids)) {
                    print(product, paths, columns, printer);
                }
                ids = pages.after(ids.getLast());
            }
        }
    }

    private void print(
            ProductChanged product,
            Map<Long, List<String>> paths,
            Columns columns,
            CSVPrinter printer)
            throws IOException {
        Map<Long, StockLevel> levels =
                stock.find(product.variants().stream().map(ProductChanged.Variant::id).toList());
        ProductRows rows = new ProductRows(product, paths, levels, currency.currency());
        for (Map<String, String> row : rows.all()) {
            printer.printRecord(
                    columns.names().stream()
                            .map(name -> Formula.disarmed(row.getOrDefault(name, "")))
                            .toList());
        }
    }
}
