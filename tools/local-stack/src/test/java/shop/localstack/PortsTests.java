package shop.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortsTests {

    @Test
    void areTheDocumentedOnesUnlessAVariableSaysOtherwise() {
        Ports ports = Ports.from(Map.of("SHOP_CART_PORT", "18082", "SHOP_ORDER_PORT", ""));

        assertThat(ports.of(Part.CART)).isEqualTo(18082);
        assertThat(ports.second(Part.CART)).isEqualTo(19082);
        assertThat(ports.of(Part.ORDER)).isEqualTo(8083);
        assertThat(ports.of(Part.POSTGRES)).isEqualTo(54320);
    }

    @Test
    void refuseWhatIsNoPort() {
        for (String nonsense : new String[] {"x", "0", "-1", "65000"}) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> Ports.from(Map.of("SHOP_KAFKA_PORT", nonsense)))
                    .withMessageContaining("SHOP_KAFKA_PORT=" + nonsense);
        }
    }

    @Test
    void thatAreFreeCanBeStartedOn() {
        assertThatCode(() -> PortCheck.check(Ports.free())).doesNotThrowAnyException();
    }

    @Test
    void thatAreTakenAreNamedWithTheVariableThatMovesThem() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            Ports ports = with(Ports.free(), Part.ORDER, taken.getLocalPort());

            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> PortCheck.check(ports))
                    .withMessageContainingAll(
                            "Port " + taken.getLocalPort(), "order-service", "SHOP_ORDER_PORT");
        }
    }

    @Test
    void thatTwoPartsWantAreRefused() {
        Ports ports = Ports.free();
        Ports doubled = with(ports, Part.GATEWAY, ports.of(Part.ORDER));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> PortCheck.check(doubled))
                .withMessageContainingAll("SHOP_ORDER_PORT", "SHOP_GATEWAY_PORT");
    }

    private static Ports with(Ports ports, Part part, int port) {
        Map<Part, Integer> all = new HashMap<>(ports.byPart());
        all.put(part, port);
        return new Ports(all);
    }
}
