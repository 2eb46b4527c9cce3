package shop.catalog.importing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Names of categories from the root down. */
record CategoryPath(List<String> names) {

    private static final int LONGEST = 255;

    static Optional<CategoryPath> of(List<String> names) {
        List<String> some =
                names.stream().map(String::strip).filter(name -> !name.isEmpty()).toList();
        if (some.stream().anyMatch(name -> name.length() > LONGEST)) {
            throw new LineRejected("names a category by more than " + LONGEST + " characters");
        }
        return some.isEmpty() ? Optional.empty() : Optional.of(new CategoryPath(some));
    }

    /** As {@code Type} has it: A > B. */
    static Optional<CategoryPath> of(String type) {
        return of(Arrays.asList(type.split(">")));
    }
}
