package shop.benchmarks.data;

import java.util.stream.Collectors;

/** A sale in the words of {@code shop.order.placed.v1} and of order-service's columns. */
final class SaleJson {

    private static final String ADDRESS =
            """
            {"name":"Ada Lovelace","company":null,"line1":"Chausseestraße 12","line2":null,"city":"Berlin",\
            "postalCode":"10115","region":null,"country":"DE","phone":null}\
            """;

    static final String ADDRESSES = "{\"shipping\":" + ADDRESS + ",\"billing\":" + ADDRESS + "}";

    static final String EMAIL = "ada@example.com";

    private static final String PERSONAL =
            "{\"email\":\""
                    + EMAIL
                    + "\",\"addresses\":"
                    + ADDRESSES
                    + ",\"note\":null,\"enc\":null}";

    private SaleJson() {}

    static String of(Sale sale) {
        return "{\"id\":\""
                + sale.id()
                + "\",\"number\":\""
                + sale.number()
                + "\",\"placedAt\":\""
                + sale.placedAt()
                + "\",\"cartId\":\""
                + sale.cartId()
                + "\",\"visitorId\":\""
                + sale.visitorId()
                + "\",\"customerId\":null,\"currency\":\"EUR\",\"taxIncluded\":true,\"items\":["
                + sale.lines().stream().map(SaleJson::item).collect(Collectors.joining(","))
                + "],\"coupons\":[],\"shippingOption\":{\"id\":\"standard\",\"name\":\"Standard\",\"price\":"
                + money(Sale.SHIPPING)
                + "},\"totals\":{\"subtotal\":"
                + money(sale.subtotal())
                + ",\"discount\":"
                + money(0)
                + ",\"shipping\":"
                + money(Sale.SHIPPING)
                + ",\"tax\":"
                + money(sale.tax())
                + ",\"total\":"
                + money(sale.total())
                + "},\"taxRates\":"
                + taxRates(sale, "\"" + Sale.RATE + "\"")
                + ",\"payment\":{\"method\":\"manual\",\"reference\":null,\"status\":\"pending\",\"authorised\":"
                + money(0)
                + "},\"personal\":"
                + PERSONAL
                + "}";
    }

    private static String item(Sale.Line line) {
        return "{\"productId\":"
                + line.product().number()
                + ",\"variantId\":"
                + line.variant().id()
                + ",\"sku\":\""
                + line.variant().sku()
                + "\",\"title\":\""
                + line.product().title()
                + "\",\"options\":"
                + options(line)
                + ",\"unitPrice\":"
                + money(line.total())
                + ",\"quantity\":1,\"discount\":"
                + money(0)
                + ",\"taxRate\":\""
                + Sale.RATE
                + "\",\"tax\":"
                + money(line.tax())
                + ",\"total\":"
                + money(line.total())
                + "}";
    }

    static String options(Sale.Line line) {
        return "{\"Size\":\"" + line.variant().size() + "\"}";
    }

    /** Orders keep the rate as a number, events tell it as text. */
    static String taxRates(Sale sale, String rate) {
        return "[{\"rate\":"
                + rate
                + ",\"taxable\":"
                + money(sale.total() - sale.tax())
                + ",\"tax\":"
                + money(sale.tax())
                + "}]";
    }

    static String money(long amount) {
        return "{\"amount\":" + amount + ",\"currency\":\"EUR\"}";
    }

    /** What catalog-service answered to its reservation. */
    static String outcome(Sale sale) {
        return sale.lines().stream()
                .map(line ->
                        "{\"variantId\":"
                                + line.variant().id()
                                + ",\"unitPrice\":"
                                + money(line.total())
                                + ",\"taxCategory\":\"standard\",\"productVersion\":1}")
                .collect(Collectors.joining(",", "{\"outcome\":\"HELD\",\"lines\":[", "]}"));
    }
}
