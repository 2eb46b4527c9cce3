package shop.catalog.importing;

import java.util.List;
import java.util.Optional;
import shop.catalog.products.Description;
import shop.catalog.products.Option;

/**
 * A product as its lines describe it.
 *
 * @param attributesTold whether the file says anything about attributes; else they stay
 * @param options in the order that the file tells; else that of the variants
 * @param categories none: in no category
 */
record ProductDraft(
        String slug,
        Description description,
        boolean attributesTold,
        List<CategoryPath> categories,
        List<String> optionNames,
        Optional<List<Option>> options,
        List<VariantDraft> variants) {}
