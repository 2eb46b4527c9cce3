package shop.catalog.importing;

import java.io.IOException;
import java.io.Reader;
import org.springframework.stereotype.Component;

/** A whole product file into the catalog: the good lines go in, the bad ones are named. */
@Component
class ImportProducts {

    private final ReadProduct readProduct;
    private final StoreProduct storeProduct;

    ImportProducts(ReadProduct readProduct, StoreProduct storeProduct) {
        this.readProduct = readProduct;
        this.storeProduct = storeProduct;
    }

    /**
     * @throws NotAProductFile before anything is stored
     */
    ImportReport importFrom(Reader text) throws IOException {
        ImportReport.Draft report = new ImportReport.Draft();
        ProductGroups groups =
                new ProductGroups(
                        (slug, lines) ->
                                readProduct
                                        .read(slug, lines, report::reject)
                                        .ifPresent(draft -> report.add(storeProduct.store(draft))),
                        report::reject);
        new ProductFile(groups::add, report::reject).read(text);
        groups.end();
        return report.report();
    }
}
