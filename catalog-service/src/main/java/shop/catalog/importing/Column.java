package shop.catalog.importing;

import java.util.List;

/** The columns that are read; others may be there and are left alone. */
final class Column {

    static final String HANDLE = "Handle";
    static final String TITLE = "Title";
    static final String BODY = "Body (HTML)";
    static final String VENDOR = "Vendor";
    static final String TYPE = "Type";
    static final String TAGS = "Tags";
    static final String PUBLISHED = "Published";
    static final String STATUS = "Status";
    static final String SKU = "Variant SKU";
    static final String GRAMS = "Variant Grams";
    static final String QUANTITY = "Variant Inventory Qty";
    static final String PRICE = "Variant Price";
    static final String COMPARE_AT = "Variant Compare At Price";
    static final String TAXABLE = "Variant Taxable";
    static final String TAX_CODE = "Variant Tax Code";
    static final String IMAGE = "Image Src";
    static final String IMAGE_ALT = "Image Alt Text";

    static final List<String> NEEDED = List.of(HANDLE, TITLE, PRICE);

    static final int OPTIONS = 3;

    private Column() {}

    static String optionName(int number) {
        return "Option" + number + " Name";
    }

    static String optionValue(int number) {
        return "Option" + number + " Value";
    }
}
