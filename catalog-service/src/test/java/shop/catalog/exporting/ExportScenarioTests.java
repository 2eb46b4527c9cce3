package shop.catalog.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import shop.catalog.Answer;
import shop.catalog.Client;
import shop.testsupport.ScenarioTest;
import tools.jackson.databind.JsonNode;

@ScenarioTest(schema = "catalog")
class ExportScenarioTests {

    private static final String EXPORT = "/api/admin/products/export";

    @LocalServerPort private int port;

    @Autowired private JdbcClient jdbc;

    /** Of everything that is in the shop by now, the demo catalog included. */
    @Test
    void importsBackWithoutADifference() {
        oddProduct("odd-" + UUID.randomUUID());
        String first = export().text();

        JsonNode report = Client.admin(port).importCsv(first).json();
        String second = export().text();

        assertThat(report.path("rejected")).isEmpty();
        assertThat(report.path("products").path("created").asInt()).isZero();
        assertThat(report.path("products").path("updated").asInt()).isZero();
        assertThat(report.path("products").path("unchanged").asInt()).isGreaterThan(100);
        assertThat(report.path("variants").path("updated").asInt()).isZero();
        assertThat(second).isEqualTo(first);
    }

    /** The same products under other names: to the shop, they are new. */
    @Test
    void makesEqualProductsWhereThereWereNone() {
        String name = "odd-" + UUID.randomUUID();
        String other = "odd-" + UUID.randomUUID();
        oddProduct(name);
        String header = export().text().lines().findFirst().orElseThrow();

        JsonNode report =
                Client.admin(port)
                        .importCsv(header + "\n" + linesOf(name).replace(name, other))
                        .json();

        assertThat(report.path("rejected")).isEmpty();
        assertThat(report.path("products").path("created").asInt()).isEqualTo(1);
        assertThat(withoutIds(shown(other).replace(other, name)))
                .isEqualTo(withoutIds(shown(name)));
        assertThat(linesOf(other).replace(other, name)).isEqualTo(linesOf(name));
    }

    @Test
    void writesCellsThatNoSpreadsheetRuns() {
        String name = "odd-" + UUID.randomUUID();
        oddProduct(name);

        assertThat(linesOf(name)).contains(",'=SUM(A1),");
        assertThat(shown(name)).contains("\"title\":\"=SUM(A1)\"");
    }

    @Test
    void sendsAFileToKeep() {
        Answer answer = export();

        assertThat(answer.header("Content-Type")).isEqualToIgnoringCase("text/csv;charset=UTF-8");
        assertThat(answer.header("Content-Disposition")).contains("products.csv");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.text())
                .startsWith("Handle,Title,Body (HTML),Vendor,Type,Tags,Published,");
        assertThat(answer.text()).contains("harbour-linen-shirt");
    }

    @Test
    void tellsAdminsAlone() {
        assertThat(Client.anonymous(port).get(EXPORT).status()).isEqualTo(401);
        assertThat(Client.customer(port).get(EXPORT).status()).isEqualTo(403);
    }

    private Answer export() {
        return Client.admin(port).get(EXPORT);
    }

    /** A product of everything that a plain cell has difficulties with. */
    private void oddProduct(String name) {
        JsonNode report =
                Client.admin(port)
                        .importFile(
                                "application/x-ndjson",
                                """
                                {"slug": "NAME", "title": "=SUM(A1)", "description": "<p>a, \\"b\\"</p>\\nc",\
                                 "brand": "@Home", "taxCategory": "reduced", "tags": ["one, two", "-3"],\
                                 "categories": [{"name": "Odd NAME"}, {"name": "A > B NAME"}],\
                                 "attributes": {"material": "cotton, \\"raw\\"", "+": "'="},\
                                 "media": [{"url": "https://img.example/1.jpg", "alt": "=x"},\
                                           {"url": "/api/media/demo/knitted-bear.svg", "alt": null},\
                                           {"url": "https://img.example/3.jpg", "alt": null}],\
                                 "options": [{"name": "Size", "values": ["M", "S"]}, {"name": "Cut", "values": ["-"]}],\
                                 "variants": [{"sku": "NAME-S", "options": {"Size": "S", "Cut": "-"}, "onHand": 3,\
                                               "price": {"amount": 1005, "currency": "EUR"}, "weightGrams": 0},\
                                              {"sku": "NAME-M", "options": {"Size": "M", "Cut": "-"}, "price": null}]}
                                """
                                        .replace("NAME", name))
                        .json();
        assertThat(report.path("rejected")).isEmpty();
        jdbc.sql(
                        """
                        INSERT INTO price (variant_id, currency, amount, compare_at)
                        SELECT id, 'JPY', 900, 1200 FROM variant WHERE sku = ?
                        """)
                .param(name + "-S")
                .update();
    }

    private String linesOf(String name) {
        String file = export().text();
        int begin = file.indexOf("\n" + name + ",") + 1;
        String rest = file.substring(begin);
        int last = rest.lastIndexOf("\n" + name + ",") + 1;
        return rest.substring(0, rest.indexOf("\n", last) + 1);
    }

    private String shown(String name) {
        return Client.anonymous(port).get("/api/products/" + name).text();
    }

    private static String withoutIds(String json) {
        return Pattern.compile("\"id\":\\d+").matcher(json).replaceAll("\"id\":0");
    }
}
