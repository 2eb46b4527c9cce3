package shop.cart.taxes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import shop.cart.Answer;
import shop.cart.CartScenario;
import shop.cart.Staff;

/** Whatever staff mistype, no rate comes of it. */
@CartScenario
class BadTaxRateScenarioTests {

    private static final String PATH = "/api/admin/tax-rates";

    @LocalServerPort int port;

    Staff staff;

    @BeforeEach
    void someoneOfTheStaff() {
        staff = new Staff(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"country\": \"FI\", \"category\": \"c\", \"rate\": 0.19, \"included\": true}",
                "{\"country\": \"FI\", \"category\": \"c\", \"rate\": \"-0.1\", \"included\": true}",
                "{\"country\": \"FI\", \"category\": \"c\", \"rate\": \"1.01\", \"included\": true}",
                "{\"country\": \"FI\", \"category\": \"c\", \"rate\": \"1e-1\", \"included\": true}",
                "{\"country\": \"FI\", \"category\": \"c\", \"rate\": \"0.1234567\","
                        + " \"included\": true}",
                "{\"country\": \"FI\", \"category\": \" \", \"rate\": \"0.1\", \"included\": true}",
                "{\"country\": \"FI\", \"category\": \"c\", \"rate\": \"0.1\"}",
                "{\"country\": \"FI\", \"category\": \"c\", \"rate\": \"0.1\", \"included\": true,"
                        + " \"region\": \"x\"}",
                "{}"
            })
    void refusesWhatIsNoRate(String body) {
        staff.post(PATH, body).isRefused(400);

        assertThat(staff.get(PATH + "?country=FI").at("/items")).isEmpty();
    }

    @Test
    void refusesWhatNoShopCouldUse() {
        adds("XX", "standard", "0.1", true).isProblem(422, "unprocessable-content");
        Answer rate = adds("DK", "standard", "0.25", true);
        staff.patch(one(rate), "{\"country\": \"SE\"}").isProblem(422, "unprocessable-content");
        staff.patch(one(rate), "{\"category\": \"x\"}").isProblem(422, "unprocessable-content");
        staff.get(PATH + "/1").isRefused(400);
        staff.get(PATH + "?colour=red").isRefused(400);
        staff.get(PATH + "?country=de").isRefused(400);
    }

    private Answer adds(String country, String category, String rate, boolean included) {
        return staff.post(
                PATH,
                """
                {"country": "%s", "category": "%s", "rate": "%s", "included": %s}
                """
                        .formatted(country, category, rate, included));
    }

    private static String one(Answer rate) {
        return PATH + "/" + rate.at("/id").asString();
    }
}
