package shop.catalog.importing;

import java.util.List;

/** The columns that are read; others may be there and are left alone. */
public final class Column {

    public static final String HANDLE = "Handle";
    public static final String TITLE = "Title";
    public static final String BODY = "Body (HTML)";
    public static final String VENDOR = "Vendor";
    public static final String TYPE = "Type";
    public static final String TAGS = "Tags";
    public static final String PUBLISHED = "Published";
    public static final String STATUS = "Status";
    public static final String SKU = "Variant SKU";
    public static final String GRAMS = "Variant Grams";
    public static final String QUANTITY = "Variant Inventory Qty";
    public static final String PRICE = "Variant Price";
    public static final String COMPARE_AT = "Variant Compare At Price";
    public static final String TAXABLE = "Variant Taxable";
    public static final String TAX_CODE = "Variant Tax Code";
    public static final String IMAGE = "Image Src";
    public static final String IMAGE_ALT = "Image Alt Text";

    /** Ours, for what the columns above cannot hold; their cells are JSON. */
    public static final String ATTRIBUTES = "Shop Attributes";

    public static final String CATEGORIES = "Shop Categories";
    public static final String TAGS_EXACTLY = "Shop Tags";
    public static final String OPTIONS_EXACTLY = "Shop Options";

    public static final String VARIANTS = "Shop Variants";

    public static final List<String> NEEDED = List.of(HANDLE, TITLE, PRICE);

    public static final int USUAL_OPTIONS = 3;
    public static final int MOST_OPTIONS = 10;

    /** Of a product without a choice. */
    public static final String NO_CHOICE_NAME = "Title";

    public static final String NO_CHOICE = "Default Title";

    public static final String STANDARD = "standard";
    public static final String EXEMPT = "exempt";

    /** In {@link #VARIANTS}: the product has no variant. */
    public static final String NONE = "none";

    private Column() {}

    /** In another currency than the shop's own. */
    public static String price(String currency) {
        return PRICE + " " + currency;
    }

    public static String compareAt(String currency) {
        return COMPARE_AT + " " + currency;
    }

    public static String optionName(int number) {
        return "Option" + number + " Name";
    }

    public static String optionValue(int number) {
        return "Option" + number + " Value";
    }
}
