package shop.benchmarks.data;

import java.sql.SQLException;

/**
 * What one table holds of sales.
 *
 * @param columns those that are written, behind the table's name, as COPY takes them
 */
record SaleTable(String columns, Writer writer) {

    /** Writes the rows of one sale. */
    interface Writer {
        void write(CopyWriter rows, Sale sale) throws SQLException;
    }
}
