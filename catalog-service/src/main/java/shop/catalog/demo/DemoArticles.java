package shop.catalog.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import shop.catalog.importing.Column;
import shop.catalog.products.Slug;

/** The articles of the demo catalog's file, read when the first picture is asked for. */
@Component
class DemoArticles {

    static final ClassPathResource FILE = new ClassPathResource("demo/catalog.csv");

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private final SingletonSupplier<Map<String, DemoArticle>> articles =
            SingletonSupplier.of(DemoArticles::read);

    Optional<DemoArticle> find(String name) {
        return Optional.ofNullable(articles.obtain().get(name));
    }

    Map<String, DemoArticle> all() {
        return articles.obtain();
    }

    private static Map<String, DemoArticle> read() {
        try (Reader text = new InputStreamReader(FILE.getInputStream(), StandardCharsets.UTF_8)) {
            Map<String, DemoArticle> found = new HashMap<>();
            for (CSVRecord row : FORMAT.parse(text)) {
                article(row).ifPresent(article -> found.put(article.name(), article));
            }
            return Map.copyOf(found);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Only the first line of an article has its title. */
    private static Optional<DemoArticle> article(CSVRecord row) {
        return Optional.of(row.get(Column.TITLE))
                .filter(title -> !title.isEmpty())
                .map(title ->
                        new DemoArticle(
                                row.get(Column.HANDLE),
                                title,
                                Slug.of(row.get(Column.TYPE)).orElseThrow()));
    }
}
