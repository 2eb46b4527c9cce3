package shop.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class PartTests {

    @Test
    void answersToItsModuleNameAndToTheShortOne() {
        assertThat(Part.named("cart-service")).isEqualTo(Part.CART);
        assertThat(Part.named("cart")).isEqualTo(Part.CART);
        assertThat(Part.named("postgres")).isEqualTo(Part.POSTGRES);
    }

    @Test
    void namesAllPartsToWhoeverAsksForAnUnknownOne() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Part.named("basket"))
                .withMessageContainingAll("\"basket\"", "postgres", "cart-service", "gateway")
                .satisfies(refusal -> assertThat(refusal.exitCode()).isEqualTo(2));
    }
}
