package shop.catalog.browsing;

import shop.catalog.browsing.CategoryNames.CategoryName;
import shop.catalog.searching.SuggestProducts.Suggested;

/**
 * @param type {@code product} or {@code category}
 */
record SuggestionView(String type, long id, String slug, String text) {

    static SuggestionView of(CategoryName category) {
        return new SuggestionView("category", category.id(), category.slug(), category.name());
    }

    static SuggestionView of(Suggested product) {
        return new SuggestionView("product", product.id(), product.slug(), product.title());
    }
}
