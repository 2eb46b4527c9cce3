package shop.catalog.importing;

import java.util.List;
import shop.catalog.products.Description;

/**
 * A product as its lines describe it.
 *
 * @param attributesTold whether the file says anything about attributes; else they stay
 * @param categories none: in no category
 */
record ProductDraft(
        String slug,
        Description description,
        boolean attributesTold,
        List<CategoryPath> categories,
        List<String> optionNames,
        List<VariantDraft> variants) {}
