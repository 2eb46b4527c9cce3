package shop.catalog.importing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import shop.catalog.jobs.Place;
import shop.catalog.jobs.Rejection;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** One product a line, as JSON. */
@Component
class JsonProducts implements ProductFile {

    private final JsonMapper json;
    private final ReadProductLine readProductLine;

    JsonProducts(JsonMapper json, ReadProductLine readProductLine) {
        this.json = json;
        this.readProductLine = readProductLine;
    }

    @Override
    public void read(Source source, Place from, Consumer<Portion> portions) throws IOException {
        TextLines lines = new TextLines(source.from(from.bytes()), from);
        long count = from.lines();
        for (TextLine line = lines.next(); line != null; line = lines.next()) {
            if (!line.isBlank()) {
                portions.accept(portion(line, new Place(line.end(), ++count, line.number() + 1)));
            }
        }
    }

    @Override
    public void checkHead(byte[] head) throws IOException {
        TextLines lines = new TextLines(new ByteArrayInputStream(head), Place.START);
        TextLine first = lines.next();
        while (first != null && first.isBlank()) {
            first = lines.next();
        }
        if (first == null || !first.text().stripLeading().startsWith("{")) {
            throw new NotAProductFile("The file does not begin with a JSON object.");
        }
    }

    private Portion portion(TextLine line, Place end) {
        List<Rejection> bad = new ArrayList<>();
        Optional<ProductDraft> draft = draft(line, bad::add);
        String slug = draft.map(ProductDraft::slug).orElse("");
        return new Portion(slug, List.of(line.number()), draft, bad, end);
    }

    private Optional<ProductDraft> draft(TextLine line, Consumer<Rejection> bad) {
        String slug = "";
        try {
            ProductLine product = product(line);
            slug = String.valueOf(product.slug());
            return Optional.of(readProductLine.read(line.number(), product));
        } catch (LineRejected rejected) {
            bad.accept(new Rejection(line.number(), slug, rejected.reason()));
            return Optional.empty();
        }
    }

    private ProductLine product(TextLine line) {
        if (line.fault() != null) {
            throw new LineRejected(line.fault());
        }
        try {
            ProductLine product = json.readValue(line.text(), ProductLine.class);
            if (product != null) {
                return product;
            }
        } catch (JacksonException unreadable) {
            throw new LineRejected("is not a product in JSON: " + place(unreadable));
        }
        throw new LineRejected("is not a product in JSON");
    }

    /** Which member is wrong; the library's own words name our classes. */
    private static String place(JacksonException unreadable) {
        List<String> names =
                unreadable.getPath().stream()
                        .map(step ->
                                step.getPropertyName() == null
                                        ? Integer.toString(step.getIndex())
                                        : step.getPropertyName())
                        .toList();
        return names.isEmpty() ? "it cannot be read" : "/" + String.join("/", names);
    }
}
