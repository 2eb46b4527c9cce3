package shop.localstack;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** One process of the stack, in the order in which they are started. */
public enum Part {
    POSTGRES("postgres", "", 54320),
    KAFKA("kafka", "", 9094),
    CATALOG("catalog-service", "catalog", 8081),
    CUSTOMER("customer-service", "customer", 8084),
    CART("cart-service", "cart", 8082),
    ORDER("order-service", "orders", 8083),
    GATEWAY("gateway", "", 8080);

    private final String module;
    private final String schema;
    private final int defaultPort;

    Part(String module, String schema, int defaultPort) {
        this.module = module;
        this.schema = schema;
        this.defaultPort = defaultPort;
    }

    /** All parts that are a Spring Boot application of this repository. */
    public static List<Part> services() {
        return Arrays.stream(values()).filter(Part::isService).toList();
    }

    /**
     * The part of that name, long ({@code cart-service}) or short ({@code cart}).
     *
     * @throws Refusal with exit code 2 when there is none
     */
    public static Part named(String name) {
        return Arrays.stream(values())
                .filter(part -> name.equals(part.module) || name.equals(part.shortName()))
                .findFirst()
                .orElseThrow(() ->
                        Refusal.misuse(
                                "There is no part \""
                                        + name
                                        + "\": choose one of "
                                        + names()
                                        + "."));
    }

    static String names() {
        return Arrays.stream(values()).map(Part::toString).collect(Collectors.joining(", "));
    }

    public boolean isService() {
        return this != POSTGRES && this != KAFKA;
    }

    /** Schema and role in the database; empty for a part that has none. */
    public String schema() {
        return schema;
    }

    public String shortName() {
        return name().toLowerCase(Locale.ROOT);
    }

    public int defaultPort() {
        return defaultPort;
    }

    /** The environment variable that overrides the port. */
    public String portVariable() {
        return "SHOP_" + name() + "_PORT";
    }

    /** The name by which commands, files and modules call it. */
    @Override
    public String toString() {
        return module;
    }
}
