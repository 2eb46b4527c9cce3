package shop.customer.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shop.customer.request.Malformed;

class EmailAddressTests {

    @ParameterizedTest
    @ValueSource(strings = {"zoë@example.com", " ZOË@Example.COM ", "zoe\u0308@example.com"})
    void isOneHoweverItIsTyped(String typed) {
        assertThat(new EmailAddress(typed)).isEqualTo(new EmailAddress("zo\u00eb@example.com"));
    }

    @Test
    void hasItsDomainInAscii() {
        assertThat(EmailAddress.of("Ada@MÜNCHEN.example"))
                .isEqualTo(EmailAddress.of("ada@xn--mnchen-3ya.example"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ada",
                "zoë@example.com",
                "ada@example",
                "a b@example.com",
                "@",
                "ada@."
            })
    void isOneThatMailCanBeSentTo(String typed) {
        assertThatThrownBy(() -> EmailAddress.of(typed)).isInstanceOf(Malformed.class);
    }
}
