package shop.catalog.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import shop.catalog.Answer;
import shop.catalog.Client;
import shop.catalog.Goods;
import shop.testsupport.ScenarioTest;

/** Who may import, and what is a file of products at all. */
@ScenarioTest(schema = "catalog")
class ImportDoorScenarioTests {

    @LocalServerPort private int port;

    @Test
    void takesFilesFromAdminsAlone() {
        String csv = Goods.simple(Goods.handle(), "1.00", 1);

        assertThat(Client.anonymous(port).importCsv(csv).status()).isEqualTo(401);
        assertThat(Client.customer(port).importCsv(csv).status()).isEqualTo(403);
    }

    @Test
    void refusesWhatIsNoProductFile() {
        Answer empty = Client.admin(port).importCsv("");
        Answer other = Client.admin(port).importCsv("a,b\n1,2\n");
        Answer json =
                Client.admin(port)
                        .send("POST", "/api/admin/products/import", "application/json", "{}");

        assertThat(empty.problem()).isEqualTo("/problems/not-a-product-file");
        assertThat(other.problem()).isEqualTo("/problems/not-a-product-file");
        assertThat(json.status()).isEqualTo(415);
    }

    @Test
    void takesMoreThanAnOrdinaryBody() {
        String handle = Goods.handle();
        String csv = Goods.simple(handle, "1.00", 1) + ",,,,,,,,,,,,,,,,\n".repeat(20_000);

        Answer answer = Client.admin(port).importCsv(csv);

        assertThat(csv.length()).isGreaterThan(300_000);
        assertThat(answer.json().path("state").asString()).isEqualTo("done");
        assertThat(answer.json().path("rejectedCount").asInt()).isEqualTo(20_000);
        assertThat(answer.json().path("rejected")).hasSize(100);
    }
}
