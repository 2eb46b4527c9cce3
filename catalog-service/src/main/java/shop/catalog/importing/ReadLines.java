package shop.catalog.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import shop.catalog.jobs.Rejection;
import shop.catalog.products.Description;
import shop.catalog.products.Media;
import shop.catalog.products.Option;

/** Collects the variants and images of one product's lines; a line goes in whole or not at all. */
class ReadLines {

    private final ReadVariant readVariant;
    private final List<String> optionNames;
    private final String taxCategory;
    private final List<VariantDraft> variants = new ArrayList<>();
    private final Set<Media> media = new LinkedHashSet<>();
    private final Set<Map<String, String>> choices = new HashSet<>();
    private boolean withoutVariant;

    ReadLines(ReadVariant readVariant, List<String> optionNames, String taxCategory) {
        this.readVariant = readVariant;
        this.optionNames = optionNames;
        this.taxCategory = taxCategory;
    }

    void read(List<Line> lines, Consumer<Rejection> bad) {
        for (Line line : lines) {
            try {
                read(line, line == lines.getFirst());
            } catch (LineRejected rejected) {
                bad.accept(Rejected.of(line, rejected.reason()));
            }
        }
    }

    private void read(Line line, boolean first) {
        TaxCategory.check(line, taxCategory);
        Optional<Media> image = ReadImage.read(line);
        boolean none = first && line.text(Column.VARIANTS).filter(Column.NONE::equals).isPresent();
        if (none) {
            withoutVariant = true;
        } else if (first || line.hasVariant()) {
            VariantDraft variant = readVariant.read(line, optionNames);
            if (!choices.add(variant.options())) {
                throw new LineRejected("has the option values of an earlier line");
            }
            variants.add(variant);
        } else if (image.isEmpty()) {
            throw new LineRejected("has neither a variant nor an image");
        }
        image.ifPresent(media::add);
    }

    Optional<ProductDraft> draft(
            String slug,
            Description description,
            boolean attributesTold,
            List<CategoryPath> categories,
            Optional<List<Option>> options) {
        return variants.isEmpty() && !withoutVariant
                ? Optional.empty()
                : Optional.of(
                        new ProductDraft(
                                slug,
                                description.with(List.copyOf(media)),
                                attributesTold,
                                categories,
                                optionNames,
                                options,
                                List.copyOf(variants)));
    }
}
