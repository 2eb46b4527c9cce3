package shop.catalog.importing;

import java.util.List;
import shop.catalog.products.Description;

/**
 * A product as its lines describe it.
 *
 * @param categoryPath names from the root down; empty: in no category
 */
record ProductDraft(
        String slug,
        Description description,
        List<String> categoryPath,
        List<String> optionNames,
        List<VariantDraft> variants) {}
