package shop.catalog.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import shop.catalog.products.Slug;

/** Puts the lines of one handle together, as they follow one another in the file. */
class ProductGroups {

    private static final int MOST_LINES = 2_000;
    private static final int LONGEST_HANDLE = 200;

    private final BiConsumer<String, List<Line>> complete;
    private final Consumer<Rejection> bad;
    private final Set<String> seen = new HashSet<>();
    private final List<Line> open = new ArrayList<>();
    private String slug = "";

    ProductGroups(BiConsumer<String, List<Line>> complete, Consumer<Rejection> bad) {
        this.complete = complete;
        this.bad = bad;
    }

    void add(Line line) {
        Optional<String> own =
                Slug.of(line.handle()).filter(handle -> handle.length() <= LONGEST_HANDLE);
        if (own.isEmpty()) {
            bad.accept(Rejection.of(line, "has no handle, or one too long"));
        } else if (own.get().equals(slug)) {
            continued(line);
        } else if (seen.add(own.get())) {
            end();
            slug = own.get();
            open.add(line);
        } else {
            bad.accept(Rejection.of(line, "does not stand beside the other lines of its handle"));
        }
    }

    private void continued(Line line) {
        if (open.size() < MOST_LINES) {
            open.add(line);
        } else {
            bad.accept(Rejection.of(line, "its product has more than " + MOST_LINES + " lines"));
        }
    }

    void end() {
        if (!open.isEmpty()) {
            complete.accept(slug, List.copyOf(open));
            open.clear();
        }
    }
}
