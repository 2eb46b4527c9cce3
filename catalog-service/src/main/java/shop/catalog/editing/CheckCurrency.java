package shop.catalog.editing;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import shop.catalog.doors.InvalidFields.Field;
import shop.catalog.products.CurrencyProperties;

/** A variant's own price is in the shop's currency; others have an address of their own. */
@Component
class CheckCurrency {

    private final String own;

    CheckCurrency(CurrencyProperties currency) {
        this.own = currency.code();
    }

    List<Field> wrong(VariantRequest variant, String pointer) {
        List<Field> wrong = new ArrayList<>();
        if (variant.price() != null && !variant.price().currency().equals(own)) {
            wrong.add(new Field(pointer + "/price/currency", "is not the shop's own, " + own));
        }
        if (variant.compareAtPrice() != null) {
            if (variant.price() == null) {
                wrong.add(new Field(pointer + "/compareAtPrice", "stands without a price"));
            } else if (!variant.compareAtPrice().currency().equals(own)) {
                wrong.add(new Field(pointer + "/compareAtPrice/currency", "is not the price's"));
            }
        }
        return wrong;
    }
}
