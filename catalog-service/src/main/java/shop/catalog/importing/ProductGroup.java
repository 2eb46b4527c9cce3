package shop.catalog.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import shop.catalog.jobs.Place;
import shop.catalog.jobs.Rejection;
import shop.catalog.products.Slug;

/** Puts the lines of one handle together, as they follow one another in the file. */
class ProductGroup {

    private static final int MOST_LINES = 2_000;
    private static final int MOST_REJECTED = 500;
    private static final int LONGEST_HANDLE = 255;

    private final ReadProduct readProduct;
    private final Consumer<Portion> complete;
    private final List<Line> lines = new ArrayList<>();
    private final List<Rejection> rejected = new ArrayList<>();
    private String slug = "";
    private Place end;

    ProductGroup(ReadProduct readProduct, Place begin, Consumer<Portion> complete) {
        this.readProduct = readProduct;
        this.complete = complete;
        this.end = begin;
    }

    void add(Line line, Place behind) {
        Optional<String> own =
                Slug.of(line.handle()).filter(handle -> handle.length() <= LONGEST_HANDLE);
        if (own.isEmpty()) {
            reject(Rejected.of(line, "has no handle, or one too long"), behind);
        } else if (own.get().equals(slug)) {
            continued(line, behind);
        } else {
            end();
            slug = own.get();
            lines.add(line);
            end = behind;
        }
    }

    void reject(Rejection rejection, Place behind) {
        rejected.add(rejection);
        end = behind;
        if (rejected.size() >= MOST_REJECTED) {
            end();
        }
    }

    private void continued(Line line, Place behind) {
        if (!lines.isEmpty() && lines.size() < MOST_LINES) {
            lines.add(line);
            end = behind;
        } else {
            String reason = "its product has more than " + MOST_LINES + " lines";
            reject(Rejected.of(line, reason), behind);
        }
    }

    /** Hands over what has come together; a line of the same handle may follow all the same. */
    void end() {
        if (lines.isEmpty() && rejected.isEmpty()) {
            return;
        }
        Optional<ProductDraft> draft =
                lines.isEmpty() ? Optional.empty() : readProduct.read(slug, lines, rejected::add);
        complete.accept(
                new Portion(
                        lines.isEmpty() ? "" : slug,
                        lines.stream().map(Line::number).toList(),
                        draft,
                        List.copyOf(rejected),
                        end));
        lines.clear();
        rejected.clear();
    }
}
