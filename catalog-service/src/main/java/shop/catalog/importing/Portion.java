package shop.catalog.importing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import shop.catalog.jobs.Place;
import shop.catalog.jobs.Rejection;

/**
 * The lines of one product, as they stand together in the file, and those between that nobody can
 * use.
 *
 * @param slug empty: there is no product
 * @param lines where each line of the product begins
 * @param draft what can be used of them
 * @param end where the next portion begins
 */
record Portion(
        String slug,
        List<Long> lines,
        Optional<ProductDraft> draft,
        List<Rejection> rejected,
        Place end) {

    private static final String REPEATED = "does not stand beside the other lines of its handle";

    /** What is left of it when its product stood further up already. */
    Portion repeated() {
        return instead(REPEATED);
    }

    /** What is left of it when its product could not be stored. */
    Portion refused(String reason) {
        return instead(reason);
    }

    private Portion instead(String reason) {
        Stream<Rejection> others = rejected.stream().filter(r -> !lines.contains(r.line()));
        Stream<Rejection> own = lines.stream().map(line -> new Rejection(line, slug, reason));
        return new Portion(slug, lines, Optional.empty(), Stream.concat(others, own).toList(), end);
    }

    int weight() {
        return 1 + lines.size() + rejected.size();
    }
}
