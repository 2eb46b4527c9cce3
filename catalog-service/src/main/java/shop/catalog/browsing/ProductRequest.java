package shop.catalog.browsing;

import java.util.Optional;
import java.util.Set;
import org.springframework.util.MultiValueMap;
import shop.catalog.doors.Cursor;
import shop.catalog.doors.ParameterNotAllowed;
import shop.catalog.doors.Parameters;
import shop.catalog.doors.Position;
import shop.catalog.searching.Criteria;
import shop.catalog.searching.PageQuery;
import shop.catalog.searching.PriceRange;
import shop.catalog.searching.Sort;

/**
 * The query parameters of the list of products.
 *
 * @param list which list it is, whatever the page, in a number that each replica makes the same
 */
record ProductRequest(PageQuery page, int list, boolean facets, Optional<String> currency) {

    private static final Set<String> ALLOWED =
            Set.of(
                    "q",
                    "category",
                    "minPrice",
                    "maxPrice",
                    "inStock",
                    "sort",
                    "facets",
                    "currency",
                    "locale",
                    "cursor",
                    "limit");

    /**
     * @throws ParameterNotAllowed when one is unknown or not readable
     */
    static ProductRequest of(MultiValueMap<String, String> query, String shopCurrency) {
        Parameters given = Parameters.of(Filters.without(query), ALLOWED);
        given.locale("locale");
        Optional<String> currency = given.currency("currency");
        Criteria criteria =
                new Criteria(
                        given.text("q"),
                        given.text("category"),
                        price(given),
                        given.flag("inStock"),
                        Filters.of(query),
                        currency.orElse(shopCurrency));
        Sort sort = sort(given);
        int list = (criteria + sort.name()).hashCode();
        return new ProductRequest(
                new PageQuery(
                        criteria,
                        sort,
                        position(given, sort, list),
                        given.number("limit", 1, 100).orElse(20)),
                list,
                given.flag("facets").orElse(false),
                currency);
    }

    private static PriceRange price(Parameters given) {
        PriceRange price = new PriceRange(given.amount("minPrice"), given.amount("maxPrice"));
        if (price.isEmpty()) {
            throw new ParameterNotAllowed("minPrice", "is above maxPrice");
        }
        return price;
    }

    /** Without words everything is equally relevant. */
    private static Sort sort(Parameters given) {
        boolean words = given.text("q").isPresent();
        Sort sort = given.text("sort").map(ProductRequest::order).orElse(Sort.RELEVANCE);
        return sort == Sort.RELEVANCE && !words ? Sort.ID : sort;
    }

    private static Sort order(String word) {
        return Sort.of(word)
                .orElseThrow(() -> new ParameterNotAllowed("sort", "is not an order of this list"));
    }

    private static Optional<Position> position(Parameters given, Sort sort, int list) {
        return given.text("cursor").map(text -> position(text, sort, list));
    }

    private static Position position(String text, Sort sort, int list) {
        try {
            Cursor cursor = Cursor.of(text);
            if (cursor.list() == list && sort.knows(cursor.position())) {
                return cursor.position();
            }
        } catch (IllegalArgumentException madeUp) {
            // told below
        }
        throw new ParameterNotAllowed("cursor", "was not given out by this list");
    }

    /** The cursor of the next page, when there is one. */
    Optional<String> next(Optional<Position> end) {
        return end.map(position -> new Cursor(list, position).text());
    }
}
