package shop.catalog.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ImportController {

    private final ImportProducts importProducts;

    ImportController(ImportProducts importProducts) {
        this.importProducts = importProducts;
    }

    /** The body is taken in whole first: a slow or broken upload leaves no half of it behind. */
    @PostMapping(path = "/api/admin/products/import", consumes = "text/csv")
    ImportReport importFile(InputStream body) throws IOException {
        Path file = Files.createTempFile("product-import", ".csv");
        try {
            Files.copy(body, file, StandardCopyOption.REPLACE_EXISTING);
            try (Reader text = lenient(file)) {
                return importProducts.importFrom(text);
            }
        } finally {
            Files.delete(file);
        }
    }

    /**
     * Unlike Files.newBufferedReader, it marks what is not UTF-8, so that its line can be named.
     */
    private static Reader lenient(Path file) throws IOException {
        return new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8);
    }
}
