package shop.catalog.exporting;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ExportController {

    private final ExportProducts exportProducts;

    ExportController(ExportProducts exportProducts) {
        this.exportProducts = exportProducts;
    }

    /** Sends the file while it is read; no connection to the database waits for a slow client. */
    @GetMapping(path = "/api/admin/products/export", produces = "text/csv")
    void export(HttpServletResponse response) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"products.csv\"");
        try (Writer text = writer(response)) {
            exportProducts.to(text);
        }
    }

    private static Writer writer(HttpServletResponse response) throws IOException {
        return new BufferedWriter(
                new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8));
    }
}
