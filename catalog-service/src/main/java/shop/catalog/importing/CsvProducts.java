package shop.catalog.importing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import shop.catalog.jobs.Place;
import shop.catalog.jobs.Rejection;

/** Shopify's export format. */
@Component
class CsvProducts implements ProductFile {

    private final ReadProduct readProduct;

    CsvProducts(ReadProduct readProduct) {
        this.readProduct = readProduct;
    }

    @Override
    public void read(Source source, Place from, Consumer<Portion> portions) throws IOException {
        Header header = Header.of(source);
        Place begin = from.equals(Place.START) ? header.begin() : from;
        int columns = header.columns().size();
        CsvRows rows = new CsvRows(source.from(begin.bytes()), begin, columns);
        ProductGroup group = new ProductGroup(readProduct, begin, portions);
        for (CsvRow row = rows.next(); row != null; row = rows.next()) {
            take(row, header, group);
        }
        group.end();
    }

    @Override
    public void checkHead(byte[] head) throws IOException {
        Header.of(offset -> new ByteArrayInputStream(head));
    }

    private static void take(CsvRow row, Header header, ProductGroup group) {
        Line line = header.line(row);
        try {
            if (row.fault() != null) {
                throw new LineRejected(row.fault());
            }
            Cells.check(row.cells(), header.columns().size());
            group.add(line, row.end());
        } catch (LineRejected rejected) {
            group.reject(new Rejection(row.number(), line.handle(), rejected.reason()), row.end());
        }
    }
}
