package shop.customer.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTests {

    @ParameterizedTest
    @ValueSource(strings = {"zoë@example.com", " ZOË@Example.COM ", "zoe\u0308@example.com"})
    void isOneHoweverItIsTyped(String typed) {
        assertThat(new EmailAddress(typed)).isEqualTo(new EmailAddress("zo\u00eb@example.com"));
    }
}
