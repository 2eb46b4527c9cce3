package shop.localstack;

import java.util.HashMap;
import java.util.Map;
import shop.localstack.infra.LoopbackPort;

/** Refuses to start when a port is taken, naming the port and the variable that moves it. */
final class PortCheck {

    private PortCheck() {}

    static void check(Ports ports) {
        Map<Integer, Part> seen = new HashMap<>();
        for (Part part : Part.values()) {
            check(part, ports.of(part), "", seen);
            if (part != Part.POSTGRES) {
                check(
                        part,
                        ports.second(part),
                        part.isService() ? ", for its metrics" : ", for its controller",
                        seen);
            }
        }
    }

    private static void check(Part part, int port, String use, Map<Integer, Part> seen) {
        Part other = seen.putIfAbsent(port, part);
        if (other != null) {
            throw Refusal.because(
                    "Port %d is wanted by both %s and %s: change one by %s or %s."
                            .formatted(
                                    port, other, part, other.portVariable(), part.portVariable()));
        }
        if (!LoopbackPort.isFree(port)) {
            throw Refusal.because(
                    "Port %d (%s%s) is taken: stop what listens there or choose another by %s%s."
                            .formatted(
                                    port,
                                    part,
                                    use,
                                    part.portVariable(),
                                    use.isEmpty() ? "" : ", which is 1000 below it"));
        }
    }
}
