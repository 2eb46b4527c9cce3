package shop.localstack.service;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import shop.localstack.AdminCredentials;
import shop.localstack.Part;
import shop.localstack.Ports;
import shop.localstack.home.Home;
import shop.localstack.home.Keys;
import shop.localstack.home.Passwords;

/** The settings of each service on one machine; docker-compose.yml gives the same names. */
public record ServiceEnvironment(
        Ports ports, Home home, Passwords passwords, AdminCredentials admin) {

    private static final String LOOPBACK = "127.0.0.1";

    public Map<String, String> of(Part service) {
        return of(service, ports.of(service));
    }

    /** For a replica on a port of its own. */
    public Map<String, String> of(Part service, int port) {
        Map<String, String> all = new TreeMap<>(common(service, port));
        switch (service) {
            case GATEWAY -> all.putAll(gateway());
            case CATALOG -> all.put("SHOP_CATALOG_DEMO", "true");
            case CUSTOMER -> all.putAll(customer());
            default -> {}
        }
        if (!service.schema().isEmpty()) {
            all.putAll(withSchema(service));
        }
        return all;
    }

    private Map<String, String> common(Part service, int port) {
        Map<String, String> all = new TreeMap<>();
        all.put(service.portVariable(), Integer.toString(port));
        all.put(Ports.metricsVariable(service), Integer.toString(port + Ports.METRICS_OFFSET));
        all.put("SHOP_BIND_ADDRESS", LOOPBACK);
        for (Part other : Part.services()) {
            if (other != Part.GATEWAY) {
                all.put("SHOP_" + other.name() + "_URLS", address(other));
            }
        }
        all.put("SHOP_VISITOR_PUBLIC_KEY", key("visitor.pub.pem"));
        all.put("SHOP_SERVICE_PRIVATE_KEY", Keys.privateKey(home.keys(), service).toString());
        all.put("SHOP_SERVICE_PUBLIC_KEYS", Keys.publicKeys(home.keys()).toString());
        all.put("SHOP_JWKS_URI", address(Part.CUSTOMER) + "/.well-known/jwks.json");
        return all;
    }

    private Map<String, String> withSchema(Part service) {
        return Map.of(
                "SHOP_DB_URL",
                "jdbc:postgresql://" + LOOPBACK + ":" + ports.of(Part.POSTGRES) + "/shop",
                "SHOP_DB_PASSWORD",
                passwords.of(service.schema()),
                "SHOP_KAFKA",
                LOOPBACK + ":" + ports.of(Part.KAFKA),
                "SHOP_KAFKA_PARTITIONS",
                "4",
                "SHOP_KAFKA_REPLICATION",
                "1");
    }

    /** Everybody comes from one address here; the limits of a visitor and an account stay. */
    private Map<String, String> gateway() {
        return Map.of(
                "SHOP_VISITOR_PRIVATE_KEY", key("visitor.key.pem"),
                "SHOP_COOKIE_SECURE", "false",
                "SHOP_ALLOWED_ORIGINS", "",
                "SHOP_TRUSTED_PROXIES", "",
                "SHOP_GATEWAY_LIMITS_ADDRESS", "5000/s burst 20000",
                "SHOP_GATEWAY_LIMITS_REGISTER", "100/s burst 1000",
                "SHOP_GATEWAY_LIMITS_LOOKUP", "5/s burst 100");
    }

    private Map<String, String> customer() {
        return Map.of(
                "SHOP_TOKEN_PRIVATE_KEY", key("access.key.pem"),
                "SHOP_ADMIN_EMAIL", admin.email(),
                "SHOP_ADMIN_PASSWORD", admin.password());
    }

    private String address(Part service) {
        return "http://" + LOOPBACK + ":" + ports.of(service);
    }

    private String key(String name) {
        Path file = home.keys().resolve(name);
        return file.toString();
    }
}
