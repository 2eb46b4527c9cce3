package shop.localstack;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import shop.localstack.infra.LoopbackPort;

/**
 * Where each part listens, on loopback; metrics of a service are {@value #METRICS_OFFSET} above its
 * port.
 */
public record Ports(Map<Part, Integer> byPart) {

    public static final int METRICS_OFFSET = 1000;

    public Ports {
        byPart = Map.copyOf(byPart);
    }

    /** The documented ports, each overridden by its variable ({@code SHOP_GATEWAY_PORT} …). */
    public static Ports from(Map<String, String> environment) {
        Map<Part, Integer> ports = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            String given = environment.getOrDefault(part.portVariable(), "");
            ports.put(part, given.isBlank() ? part.defaultPort() : parse(part, given.strip()));
        }
        return new Ports(ports);
    }

    /**
     * Ports that nobody listens on now, below the range from which the system takes those of
     * outgoing connections.
     */
    public static Ports free() {
        Map<Part, Integer> ports = new EnumMap<>(Part.class);
        Set<Integer> taken = new HashSet<>();
        for (Part part : Part.values()) {
            int port = ThreadLocalRandom.current().nextInt(12_000, 31_000);
            while (!taken.add(port) || !taken.add(port + METRICS_OFFSET) || !isFree(port)) {
                port = ThreadLocalRandom.current().nextInt(12_000, 31_000);
            }
            ports.put(part, port);
        }
        return new Ports(ports);
    }

    private static boolean isFree(int port) {
        return LoopbackPort.isFree(port) && LoopbackPort.isFree(port + METRICS_OFFSET);
    }

    private static int parse(Part part, String given) {
        try {
            int port = Integer.parseInt(given);
            if (port > 0 && port <= 65_535 - METRICS_OFFSET) {
                return port;
            }
        } catch (NumberFormatException ignored) {
            // the sentence below says all there is to say
        }
        throw Refusal.because(
                part.portVariable() + "=" + given + " is no port: give a number from 1 to 64535.");
    }

    public int of(Part part) {
        return byPart.getOrDefault(part, part.defaultPort());
    }

    public static String metricsVariable(Part service) {
        return "SHOP_" + service.name() + "_METRICS_PORT";
    }

    /** Metrics port of a service, and Kafka's controller port. */
    public int second(Part part) {
        return of(part) + METRICS_OFFSET;
    }
}
