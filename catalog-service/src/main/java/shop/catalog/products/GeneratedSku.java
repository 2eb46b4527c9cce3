package shop.catalog.products;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A sku for a variant that came without one: the same at every import. */
public final class GeneratedSku {

    private static final int LONGEST = 200;

    private GeneratedSku() {}

    public static String of(String slug, Collection<String> optionValues) {
        String sku =
                Stream.concat(Stream.of(slug), optionValues.stream())
                        .map(part -> part.strip().replaceAll("\\s+", "-"))
                        .collect(Collectors.joining("-"));
        return sku.length() <= LONGEST ? sku : distinct(sku.substring(0, LONGEST), sku);
    }

    /** For the rare case that another product has made the same: still the same at every import. */
    public static String distinct(String sku, String slug) {
        String hash = UUID.nameUUIDFromBytes(slug.getBytes(StandardCharsets.UTF_8)).toString();
        return sku + "-" + hash.substring(0, 8);
    }
}
