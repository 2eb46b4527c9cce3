package shop.benchmarks.data;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The product of a number, from 1; the same for the same seed.
 *
 * @param number its id, too
 * @param price of each variant, in cents
 * @param dollars its price in a second currency, in cents; zero: none
 */
record Product(
        long number,
        String title,
        String brand,
        String material,
        String season,
        List<Variant> variants,
        long price,
        long dollars) {

    static final String CURRENCY = "EUR";

    /** Ids of variants: this many for each product, used or not. */
    static final int MOST_VARIANTS = 3;

    private static final List<String> KINDS =
            List.of("Light", "Heavy", "Classic", "Plain", "Bright", "Soft", "Sturdy", "Folding");
    private static final List<String> THINGS =
            List.of("Shirt", "Mug", "Lamp", "Bag", "Chair", "Bowl", "Tent", "Pen", "Coat", "Vase");
    private static final List<String> MATERIALS =
            List.of("cotton", "steel", "oak", "glass", "linen", "clay", "wool", "cork");
    private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");
    private static final List<String> SIZES = List.of("S", "M", "L");

    private static final int SERIES = 100;
    private static final int BRANDS = 100;
    private static final long BRAND_WORDS = 500_000;

    /** One thing that can be bought. */
    record Variant(long id, String sku, String size) {}

    static Product of(long seed, long number) {
        SplittableRandom random = new SplittableRandom(seed * 31 + number);
        long price = random.nextLong(5, 300) * 100 + 99;
        return new Product(
                number,
                one(KINDS, random) + " " + one(THINGS, random) + " " + series(number),
                brand(number),
                one(MATERIALS, random),
                one(SEASONS, random),
                variants(number),
                price,
                number % 4 == 0 ? price * 11 / 10 : 0);
    }

    private static String one(List<String> all, SplittableRandom random) {
        return all.get(random.nextInt(all.size()));
    }

    private static List<Variant> variants(long number) {
        int count = (int) (number % MOST_VARIANTS) + 1;
        return IntStream.range(0, count)
                .mapToObj(place ->
                        new Variant(
                                firstVariant(number) + place,
                                "P" + number + "-" + SIZES.get(place),
                                SIZES.get(place)))
                .toList();
    }

    /** Every product has this one. */
    static long firstVariant(long number) {
        return (number - 1) * MOST_VARIANTS + 1;
    }

    /** A word in the titles of a hundred products, however many there are. */
    static String series(long number) {
        return Words.capital((number - 1) / SERIES);
    }

    /** A word that one product in a hundred has. */
    static String brand(long number) {
        return Words.capital(BRAND_WORDS + number % BRANDS);
    }

    Category category() {
        return Category.ofProduct(number);
    }

    String slug() {
        return title.toLowerCase(Locale.ROOT).replace(' ', '-') + "-p" + number;
    }

    String picture() {
        return "https://images.example/" + slug() + ".jpg";
    }

    /** Words alone; the description holds them as one paragraph. */
    String text() {
        return "A %s for every %s. Made of good %s by %s, packed in paper, easy to clean, and good for many years."
                .formatted(title, season, material, brand);
    }

    String attributes() {
        return "{\"material\": \"%s\", \"season\": \"%s\"}".formatted(material, season);
    }

    String media() {
        return "[{\"url\": \"%s\", \"alt\": \"%s\"}]".formatted(picture(), title);
    }

    String options() {
        return "[{\"name\": \"Size\", \"values\": [%s]}]"
                .formatted(
                        variants.stream()
                                .map(variant -> '"' + variant.size() + '"')
                                .collect(Collectors.joining(", ")));
    }

    List<String> attributeLabels() {
        return List.of("material\u001f" + material, "season\u001f" + season);
    }

    List<String> labels() {
        Stream<String> sizes = variants.stream().map(variant -> "Size\u001f" + variant.size());
        return Stream.concat(attributeLabels().stream(), sizes).toList();
    }

    String skus() {
        return variants.stream().map(Variant::sku).collect(Collectors.joining(" "));
    }
}
