package shop.benchmarks.data;

import java.io.IOException;
import java.sql.SQLException;
import java.util.function.LongFunction;

/** Copies rows of sales, number by number. */
final class SaleCopy {

    private final Database database;
    private final LongFunction<Sale> sales;

    SaleCopy(Database database, LongFunction<Sale> sales) {
        this.database = database;
        this.sales = sales;
    }

    /** Writes what one table holds of a sale. */
    interface Writer {
        void write(CopyWriter rows, Sale sale) throws SQLException;
    }

    /** These numbers, both included. */
    void rows(String table, long first, long last, Writer writer) throws SQLException, IOException {
        try (CopyWriter rows = database.copy(table)) {
            for (long number = first; number <= last; number++) {
                writer.write(rows, sales.apply(number));
            }
        }
    }
}
