package shop.catalog.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import shop.catalog.products.CurrencyProperties;

class DemoCatalogTests {

    @Test
    void isThirtyArticlesInEightCategoriesWithoutAFault() throws IOException {
        List<Rejection> bad = new ArrayList<>();
        List<ProductDraft> drafts = new ArrayList<>();
        ReadProduct readProduct =
                new ReadProduct(new CurrencyProperties(Currency.getInstance("EUR")));
        ProductGroups groups =
                new ProductGroups(
                        (slug, lines) ->
                                readProduct.read(slug, lines, bad::add).ifPresent(drafts::add),
                        bad::add);

        try (Reader text =
                new InputStreamReader(
                        new ClassPathResource("demo/catalog.csv").getInputStream(),
                        StandardCharsets.UTF_8)) {
            new ProductFile(groups::add, bad::add).read(text);
            groups.end();
        }

        assertThat(bad).isEmpty();
        assertThat(drafts).hasSize(30);
        assertThat(drafts.stream().map(ProductDraft::categoryPath).distinct().count())
                .isGreaterThanOrEqualTo(8);
        assertThat(drafts)
                .allSatisfy(draft ->
                        assertThat(draft.variants())
                                .allMatch(variant -> variant.price().isPresent()));
    }
}
