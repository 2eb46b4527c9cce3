package shop.systemtests.client;

import java.math.BigDecimal;

/** A merchant's product file, line by line, in the columns of Shopify's export that matter here. */
public final class ProductFile {

    private static final String HEADER =
            "Handle,Title,Body (HTML),Vendor,Type,Tags,Published,Option1 Name,Option1 Value,"
                    + "Variant SKU,Variant Grams,Variant Inventory Tracker,Variant Inventory Qty,"
                    + "Variant Inventory Policy,Variant Fulfillment Service,Variant Price,"
                    + "Variant Compare At Price,Variant Requires Shipping,Variant Taxable,"
                    + "Image Src,Image Position,Image Alt Text,Gift Card,Variant Tax Code\n";

    private final StringBuilder lines = new StringBuilder(HEADER);

    /** Adds a product of one variant whose SKU is its handle. */
    public ProductFile with(String handle, long price, int units) {
        lines.append(
                "%s,%s,,Test,Test,,true,Title,Default Title,%s,100,shopify,%d,deny,manual,%s,,true,true,,,,false,\n"
                        .formatted(handle, handle, handle, units, BigDecimal.valueOf(price, 2)));
        return this;
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
