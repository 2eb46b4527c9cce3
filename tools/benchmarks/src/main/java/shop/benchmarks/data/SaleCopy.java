package shop.benchmarks.data;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import shop.localstack.Stack;

/** Copies sales into all their tables at once, each over a connection of its own. */
final class SaleCopy implements AutoCloseable {

    private final List<SaleTable> tables;
    private final LongFunction<Sale> sales;
    private final List<Database> databases = new ArrayList<>();

    SaleCopy(Stack stack, List<SaleTable> tables, LongFunction<Sale> sales) throws SQLException {
        this.tables = tables;
        this.sales = sales;
        for (int table = 0; table < tables.size(); table++) {
            databases.add(Database.forFilling(stack));
        }
    }

    /** These numbers, both included. */
    void rows(long first, long last) throws SQLException, IOException {
        List<CopyWriter> writers = new ArrayList<>();
        for (int table = 0; table < tables.size(); table++) {
            writers.add(databases.get(table).copy(tables.get(table).columns()));
        }
        for (long number = first; number <= last; number++) {
            Sale sale = sales.apply(number);
            for (int table = 0; table < writers.size(); table++) {
                tables.get(table).writer().write(writers.get(table), sale);
            }
        }
        for (CopyWriter writer : writers) {
            writer.close();
        }
    }

    @Override
    public void close() throws SQLException {
        for (Database database : databases) {
            database.close();
        }
    }
}
