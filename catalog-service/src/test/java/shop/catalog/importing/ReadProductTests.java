package shop.catalog.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shop.catalog.jobs.Rejection;
import shop.catalog.products.ProductStatus;

class ReadProductTests {

    private final List<Rejection> bad = new ArrayList<>();
    private final ReadProduct readProduct = Files.readProduct();

    @Test
    void makesNoOptionOfDefaultTitle() {
        ProductDraft draft =
                read(line(Map.of("Option1 Name", "Title", "Option1 Value", "Default Title")));

        assertThat(draft.optionNames()).isEmpty();
        assertThat(draft.variants().getFirst().options()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "true, '', standard",
        "true, books, books",
        "false, books, exempt",
        "'', '', standard"
    })
    void taxesAsTheFileSays(String taxable, String code, String category) {
        ProductDraft draft =
                read(line(Map.of("Variant Taxable", taxable, "Variant Tax Code", code)));

        assertThat(draft.description().taxCategory()).isEqualTo(category);
    }

    @ParameterizedTest
    @CsvSource({
        "true, '', ACTIVE",
        "false, '', DRAFT",
        "true, draft, DRAFT",
        "true, archived, WITHDRAWN"
    })
    void showsWhatIsPublished(String published, String status, ProductStatus expected) {
        ProductDraft draft = read(line(Map.of("Published", published, "Status", status)));

        assertThat(draft.description().status()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "Variant Price, -1",
        "Variant Price, 1.999",
        "Variant Price, '1,50'",
        "Variant Price, 1e9",
        "Variant Price, 99999999999999999999",
        "Variant Inventory Qty, -1",
        "Variant Inventory Qty, 1.5",
        "Variant Grams, heavy",
        "Variant Compare At Price, x",
        "Image Src, javascript:alert(1)",
        "Image Src, not a url",
        "Variant Taxable, perhaps"
    })
    void namesACellThatCannotBeUsed(String column, String cell) {
        assertThat(readProduct.read("a", List.of(line(Map.of(column, cell))), bad::add)).isEmpty();
        assertThat(bad).hasSize(1);
        assertThat(bad.getFirst().reason()).contains(column.equals("Handle") ? "" : column);
    }

    @ParameterizedTest
    @CsvSource({"9.99, 999", "50, 5000", "0, 0", "10.5, 1050", "7.00, 700", ".5, 50"})
    void countsPricesInCents(String price, long cents) {
        ProductDraft draft = read(line(Map.of("Variant Price", price)));

        assertThat(draft.variants().getFirst().offer("s").priceAmount()).isEqualTo(cents);
    }

    @Test
    void takesAVariantWithoutAPrice() {
        ProductDraft draft = read(line(Map.of("Variant Price", "")));

        assertThat(draft.variants().getFirst().offer("s").priceAmount()).isNull();
    }

    private ProductDraft read(Line line) {
        return readProduct.read("a", List.of(line), bad::add).orElseThrow();
    }

    private static Line line(Map<String, String> cells) {
        Map<String, String> all = new HashMap<>(Map.of("Handle", "a", "Title", "A"));
        all.putAll(cells);
        all.values().removeIf(String::isBlank);
        return new Line(2, all, all.keySet());
    }
}
