package shop.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetSocketAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;

class ClientAddressesTests {

    private final ClientAddresses direct = new ClientAddresses(new TrustedProxies(List.of()));
    private final ClientAddresses behind =
            new ClientAddresses(new TrustedProxies(List.of("10.0.0.0/8", "2001:db8:ffff::7")));

    @Test
    void tellApartAddressesOfTheOldKindAndNetworksOfTheNew() {
        assertThat(at(direct, "203.0.113.7")).isNotEqualTo(at(direct, "203.0.113.8"));
        assertThat(at(direct, "2001:db8:1:2::1")).isEqualTo(at(direct, "2001:db8:1:2:a:b:c:d"));
        assertThat(at(direct, "2001:db8:1:2::1")).isNotEqualTo(at(direct, "2001:db8:1:3::1"));
    }

    @Test
    void takeAnAddressInTheDisguiseOfTheNewKindForWhatItIs() {
        assertThat(at(direct, "::ffff:203.0.113.7")).isEqualTo(at(direct, "203.0.113.7"));
    }

    @Test
    void believeNobodyWhoIsNoProxyOfOurs() {
        assertThat(at(direct, "203.0.113.7", "198.51.100.1")).isEqualTo(at(direct, "203.0.113.7"));
        assertThat(at(behind, "203.0.113.7", "198.51.100.1")).isEqualTo(at(direct, "203.0.113.7"));
    }

    @Test
    void believeAProxyOfOursAndNothingThatStandsBeforeItsWord() {
        String client = at(direct, "198.51.100.1");

        assertThat(at(behind, "10.1.2.3", "198.51.100.1")).isEqualTo(client);
        assertThat(at(behind, "10.1.2.3", "1.2.3.4, 198.51.100.1")).isEqualTo(client);
        assertThat(at(behind, "10.1.2.3", "1.2.3.4", "198.51.100.1, 10.9.9.9")).isEqualTo(client);
        assertThat(at(behind, "2001:db8:ffff::7", "198.51.100.1")).isEqualTo(client);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "unknown", "localhost", "evil.example", "1.2.3.4.5", "[::1", ","})
    void countAProxyThatNamesNobodyItself(String named) {
        assertThat(at(behind, "10.1.2.3", named)).isEqualTo(at(direct, "10.1.2.3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0/33", "10.0.0.0/x", "proxy.example", ""})
    void refuseASettingThatNamesNoNetwork(String network) {
        assertThatThrownBy(() -> new TrustedProxies(List.of(network)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String at(ClientAddresses addresses, String peer, String... forwarded) {
        return addresses
                .of(
                        MockServerHttpRequest.get("/api/products")
                                .remoteAddress(new InetSocketAddress(peer, 4711))
                                .header("X-Forwarded-For", forwarded)
                                .build())
                .key();
    }
}
