package shop.catalog.pricing;

import org.jspecify.annotations.Nullable;
import shop.events.Money;

record PriceView(long variantId, Money price, @Nullable Money compareAtPrice) {}
