package shop.benchmarks.data;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.stream.Stream;
import shop.localstack.Stack;

/** What a shop holds, and makes it hold more. Not for several threads at once while it grows. */
public final class Data {

    /** From so many new rows on it is cheaper to make indexes anew. */
    private static final long MANY = 50_000;

    private final Stack stack;
    private final long seed;
    private final Consumer<String> progress;
    private volatile long products;
    private volatile long orders;

    /**
     * @param stack whose catalog is empty as yet
     */
    public Data(Stack stack, long seed, Consumer<String> progress) {
        this.stack = stack;
        this.seed = seed;
        this.progress = progress;
    }

    public long products() {
        return products;
    }

    /** Those that were written by this class; the loads add their own. */
    public long orders() {
        return orders;
    }

    /** Returns when there are so many, known to the planner, and on disk. */
    public void grow(long wantedProducts, long wantedOrders) {
        try (Database database = Database.forFilling(stack)) {
            Indexes indexes = new Indexes(database);
            boolean many = wantedProducts - products + wantedOrders - orders > MANY;
            if (many) {
                indexes.drop();
                database.configure("SET max_wal_size = '8GB'");
            }
            try {
                growProducts(database, wantedProducts);
                growOrders(database, wantedOrders);
            } finally {
                progress.accept("indexes");
                indexes.create();
            }
            progress.accept("statistics");
            database.execute("VACUUM (ANALYZE)");
            database.configure("RESET max_wal_size");
            database.execute("CHECKPOINT");
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("The data cannot be written: " + e.getMessage(), e);
        }
    }

    private void growProducts(Database database, long wanted) throws SQLException, IOException {
        CatalogRows rows = new CatalogRows(database, seed);
        if (products == 0) {
            rows.categories();
        }
        for (long first = products + 1; first <= wanted; first = products + 1) {
            long last = Math.min(wanted, first + 99_999);
            rows.products(first, last);
            new ArticleRows(database, seed).articles(first, last);
            products = last;
            progress.accept("%,d products".formatted(last));
        }
        for (String sequence :
                List.of(
                        "category_ids', 1000",
                        "product_ids', " + (products + 100),
                        "variant_ids', " + (products * Product.MOST_VARIANTS + 100),
                        "product_arrivals', " + (products + 1))) {
            database.number("SELECT setval('catalog." + sequence + ")");
        }
    }

    private void growOrders(Database database, long wanted) throws SQLException, IOException {
        long added = wanted - orders;
        if (added <= 0) {
            return;
        }
        long base = database.number("SELECT nextval('cart.order_number')") - orders;
        database.number("SELECT setval('cart.order_number', %d)".formatted(base + wanted + 1));
        List<SaleTable> tables =
                Stream.concat(OrderRows.TABLES.stream(), LedgerRows.TABLES.stream()).toList();
        try (SaleCopy copy = new SaleCopy(stack, tables, number -> sale(number, base + number))) {
            for (long first = orders + 1; first <= wanted; first = orders + 1) {
                long last = Math.min(wanted, first + 499_999);
                copy.rows(first, last);
                orders = last;
                progress.accept("%,d orders".formatted(last));
            }
        }
        new SoldCounts(database).count();
    }

    /** A sale of products that are here; numbers beyond {@link #orders()} are of none as yet. */
    public Sale sale(long number, long orderNumber) {
        return Sale.of(seed, number, orderNumber, Math.max(1, products));
    }

    /** Any product's first variant. */
    public long anyVariant() {
        return Product.firstVariant(anyProduct());
    }

    public long anyProduct() {
        return ThreadLocalRandom.current().nextLong(1, products + 1);
    }

    /** A word of which a hundred products have it in their title. */
    public String wordOfAHundred() {
        return Product.series(anyProduct());
    }

    /** A word that one product in a hundred has. */
    public String wordOfAHundredth() {
        return Product.brand(anyProduct());
    }
}
