package shop.localstack.command;

/** What can be said to {@code ./shop}. */
final class Help {

    private static final String TEXT =
            """
            ./shop up [--detach]        start everything; Ctrl-C (or ./shop down) stops it
            ./shop down                 stop everything
            ./shop status               what runs, where, how big
            ./shop logs [part] [-f]     what the parts say
            ./shop kill|stop|start PART end a part by SIGKILL, end it in order, start it again
            ./shop import FILE          import products: FILE.csv (Shopify's export format), FILE.ndjson
            ./shop keys DIR             write a set of keys, for docker-compose.yml
            ./shop reset                stop everything and delete its data, keys and passwords
            ./shop torture [OPTIONS]    break a shop of its own in every known way while people buy, and check
                                        what was promised: --minutes 20, --seed N, --faults F1,F8, --sweep

            Parts: postgres, kafka, catalog, customer, cart, order, gateway (or the name of the module).
            Everything lies in .shop (another place: SHOP_HOME). Ports: SHOP_GATEWAY_PORT 8080,
            SHOP_CATALOG_PORT 8081, SHOP_CART_PORT 8082, SHOP_ORDER_PORT 8083, SHOP_CUSTOMER_PORT 8084,
            SHOP_POSTGRES_PORT 54320, SHOP_KAFKA_PORT 9094; metrics 1000 above.
            """;

    private Help() {}

    static void run() {
        System.out.print(TEXT);
    }
}
