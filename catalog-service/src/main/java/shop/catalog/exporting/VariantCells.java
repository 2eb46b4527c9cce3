package shop.catalog.exporting;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import shop.catalog.importing.Column;
import shop.catalog.stock.StockLevel;
import shop.events.Money;
import shop.events.ProductChanged;

/** What a line says of its variant. */
record VariantCells(ProductChanged product, Map<Long, StockLevel> stock, Currency currency) {

    void write(ProductChanged.Variant variant, Map<String, String> row) {
        options(variant, row);
        row.put(Column.SKU, variant.sku());
        if (variant.weightGrams() != null) {
            row.put(Column.GRAMS, variant.weightGrams().toString());
        }
        StockLevel level = stock.get(variant.id());
        row.put(Column.QUANTITY, level == null ? "0" : Long.toString(level.onHand()));
        money(Column.PRICE, variant.price(), row);
        money(Column.COMPARE_AT, variant.compareAtPrice(), row);
        List<ProductChanged.Offer> others = variant.prices() == null ? List.of() : variant.prices();
        others.forEach(offer -> {
            money(Column.price(offer.price().currency()), offer.price(), row);
            money(Column.compareAt(offer.price().currency()), offer.compareAtPrice(), row);
        });
        constant(row);
    }

    private void options(ProductChanged.Variant variant, Map<String, String> row) {
        int number = 1;
        for (ProductChanged.Option option : product.options()) {
            row.put(
                    Column.optionValue(number++),
                    variant.options().getOrDefault(option.name(), ""));
        }
        if (product.options().isEmpty()) {
            row.put(Column.optionValue(1), Column.NO_CHOICE);
        }
    }

    private void constant(Map<String, String> row) {
        row.put("Variant Inventory Tracker", "shopify");
        row.put("Variant Inventory Policy", "deny");
        row.put("Variant Fulfillment Service", "manual");
        row.put("Variant Requires Shipping", "true");
        row.put("Variant Weight Unit", "g");
        TaxCells.write(product.taxCategory(), row);
    }

    private static void money(String column, @Nullable Money money, Map<String, String> row) {
        if (money != null) {
            int digits = Currency.getInstance(money.currency()).getDefaultFractionDigits();
            row.put(
                    column,
                    BigDecimal.valueOf(money.amount(), Math.max(digits, 0)).toPlainString());
        }
    }
}
