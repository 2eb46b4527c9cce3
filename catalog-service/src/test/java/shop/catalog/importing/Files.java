package shop.catalog.importing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import shop.catalog.jobs.Place;
import shop.catalog.jobs.Rejection;
import shop.catalog.products.CurrencyProperties;

/** Reads product files without a shop behind. */
final class Files {

    private Files() {}

    static ReadProduct readProduct() {
        return new ReadProduct(new CurrencyProperties(Currency.getInstance("EUR")));
    }

    static List<Portion> csv(String text) throws IOException {
        return csv(text, Place.START);
    }

    static List<Portion> csv(String text, Place from) throws IOException {
        List<Portion> portions = new ArrayList<>();
        new CsvProducts(readProduct()).read(source(text), from, portions::add);
        return portions;
    }

    static List<String> slugs(List<Portion> portions) {
        return portions.stream()
                .filter(portion -> portion.draft().isPresent())
                .map(Portion::slug)
                .toList();
    }

    static List<Rejection> rejected(List<Portion> portions) {
        return portions.stream().flatMap(portion -> portion.rejected().stream()).toList();
    }

    private static Source source(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return offset -> new ByteArrayInputStream(bytes, (int) offset, bytes.length - (int) offset);
    }
}
