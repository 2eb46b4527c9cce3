package shop.catalog.searching;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Turns what is wanted into conditions on the listing; each has its index. */
@Component
class Selections {

    private static final String IN_CATEGORY =
            """
            EXISTS (SELECT FROM product_category c
                    WHERE c.product_id = l.product_id AND c.category_id = ANY(:categories))
            """;

    private final CategoryIds categoryIds;

    Selections(CategoryIds categoryIds) {
        this.categoryIds = categoryIds;
    }

    /**
     * The listing as {@code l}.
     *
     * @param priced whether only what has a price is wanted, the lowest one as {@code p}
     */
    Selection of(Criteria criteria, boolean priced) {
        Selection selection = new Selection();
        criteria.words().ifPresent(words -> words(selection, words));
        criteria.category().ifPresent(category -> category(selection, category));
        attributes(selection, criteria);
        if (priced || criteria.price().bounded()) {
            price(selection, criteria);
        }
        return selection;
    }

    /**
     * The words are read once, before the rows. A search for nothing but what must not be there
     * would have to read everything. Said twice as in {@link #attributes}.
     */
    private static void words(Selection selection, String words) {
        selection
                .where("l.search @@ (SELECT search_query(:words))")
                .where("l.search @@ (SELECT search_query(:words))")
                .where("querytree((SELECT search_query(:words))) <> 'T'")
                .with("words", words);
    }

    private void category(Selection selection, String category) {
        selection.where(IN_CATEGORY).with("categories", categoryIds.below(category));
    }

    private static void price(Selection selection, Criteria criteria) {
        selection
                .join("listing_price p ON p.product_id = l.product_id AND p.currency = :currency")
                .with("currency", criteria.currency());
        bound(selection, "p.lowest >= :minPrice", "minPrice", criteria.price().min());
        bound(selection, "p.lowest <= :maxPrice", "maxPrice", criteria.price().max());
    }

    private static void bound(
            Selection selection, String condition, String name, Optional<Long> value) {
        value.ifPresent(amount -> selection.where(condition).with(name, amount));
    }

    /**
     * Said twice: the planner takes a value it does not know for a frequent one and would walk
     * through a whole order to find it; twice it is rare enough to ask the value's index first.
     */
    private static void attributes(Selection selection, Criteria criteria) {
        int number = 0;
        for (var wanted : criteria.attributes().entrySet()) {
            String name = "keys" + number++;
            String has = "l.keys && " + AttributeKeys.lower(name);
            selection
                    .where(has)
                    .where(has)
                    .with(name, AttributeKeys.of(wanted.getKey(), wanted.getValue()));
        }
        VariantCondition.of(criteria).ifPresent(selection::where);
    }
}
