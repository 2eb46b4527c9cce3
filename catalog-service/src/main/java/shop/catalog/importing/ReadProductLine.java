package shop.catalog.importing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shop.catalog.products.Description;
import shop.catalog.products.Media;
import shop.catalog.products.Option;
import shop.catalog.products.ProductStatus;
import shop.catalog.products.Slug;

/** A line of JSON becomes a draft, under the same rules as the lines of a CSV file. */
@Component
class ReadProductLine {

    private static final int LONGEST_SLUG = 255;
    private static final int MOST_TAGS = 250;
    private static final int MOST_ATTRIBUTES = 1_000;

    private final ReadVariantLines readVariantLines;

    ReadProductLine(ReadVariantLines readVariantLines) {
        this.readVariantLines = readVariantLines;
    }

    /**
     * @throws LineRejected when it cannot be used
     */
    ProductDraft read(long line, ProductLine product) {
        List<String> options = orNone(product.options()).stream().map(Option::name).toList();
        return new ProductDraft(
                slug(product),
                description(product),
                product.attributes() != null,
                categories(product),
                options,
                Optional.ofNullable(product.options()),
                readVariantLines.read(line, orNone(product.variants()), options));
    }

    private static String slug(ProductLine product) {
        return Optional.ofNullable(product.slug())
                .flatMap(Slug::of)
                .filter(slug -> slug.length() <= LONGEST_SLUG)
                .orElseThrow(() -> new LineRejected("has no slug, or one too long"));
    }

    private static Description description(ProductLine product) {
        String title = name("title", product.title());
        if (title == null) {
            throw new LineRejected("has no title");
        }
        String taxCategory = name("taxCategory", product.taxCategory());
        return new Description(
                title,
                ReadDescription.body(Optional.ofNullable(product.description())),
                status(product.status()),
                name("brand", product.brand()),
                taxCategory == null ? TaxCategory.STANDARD : taxCategory,
                tags(product),
                attributes(product),
                orNone(product.media()).stream().map(ReadProductLine::media).toList());
    }

    private static ProductStatus status(@Nullable String word) {
        try {
            return word == null
                    ? ProductStatus.ACTIVE
                    : ProductStatus.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new LineRejected("status is none of draft, active, withdrawn");
        }
    }

    private static List<String> tags(ProductLine product) {
        return orNone(product.tags()).stream()
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .map(tag -> Line.shortEnough("tags", tag))
                .distinct()
                .limit(MOST_TAGS)
                .toList();
    }

    private static Map<String, String> attributes(ProductLine product) {
        Map<String, String> attributes = new TreeMap<>();
        if (product.attributes() != null) {
            product.attributes()
                    .forEach((name, text) ->
                            attributes.put(
                                    Line.shortEnough("attributes", name),
                                    Line.shortEnough("attributes", text)));
        }
        if (attributes.size() > MOST_ATTRIBUTES) {
            throw new LineRejected("has more than " + MOST_ATTRIBUTES + " attributes");
        }
        return attributes;
    }

    private static Media media(Media media) {
        return new Media(ReadImage.checked("media", media.url()), name("alt", media.alt()));
    }

    private static List<CategoryPath> categories(ProductLine product) {
        return orNone(product.categories()).stream()
                .map(category ->
                        CategoryPath.of(
                                List.of(
                                        Optional.ofNullable(category.name())
                                                .or(() -> Optional.ofNullable(category.slug()))
                                                .orElse(""))))
                .flatMap(Optional::stream)
                .toList();
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    private static @Nullable String name(String member, @Nullable String text) {
        return text == null || text.isBlank() ? null : Line.shortEnough(member, text.strip());
    }
}
