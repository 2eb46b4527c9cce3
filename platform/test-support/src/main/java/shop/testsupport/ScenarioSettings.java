package shop.testsupport;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Every {@code SHOP_…} setting of a service under test, and little work for a password: hashing as
 * it ships is a test of its own.
 */
public final class ScenarioSettings {

    /** {@code SHOP_ADMIN_EMAIL}. */
    public static final String ADMIN_EMAIL = "admin@example.com";

    /** {@code SHOP_ADMIN_PASSWORD}, another one for each JVM. */
    public static final String ADMIN_PASSWORD = UUID.randomUUID().toString();

    private static final Map<String, String> SERVICES =
            Map.of(
                    "catalog", "catalog-service",
                    "cart", "cart-service",
                    "orders", "order-service",
                    "customer", "customer-service");
    private static final List<String> NEIGHBOURS =
            List.of("GATEWAY", "CATALOG", "CART", "ORDER", "CUSTOMER");

    /** Port 1 refuses every connection at once: a neighbour that is down. */
    private static final String NOBODY = "http://127.0.0.1:1";

    private ScenarioSettings() {}

    static Map<String, Object> of(String schema) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("SHOP_BIND_ADDRESS", "127.0.0.1");
        settings.put("SHOP_COOKIE_SECURE", "false");
        settings.put("SHOP_ADMIN_EMAIL", ADMIN_EMAIL);
        settings.put("SHOP_ADMIN_PASSWORD", ADMIN_PASSWORD);
        settings.put("SHOP_CATALOG_DEMO", "false");
        settings.put("SHOP_FAILPOINTS", "");
        settings.put("shop.passwords.memory", "64KB");
        settings.put("shop.passwords.iterations", "1");
        servers(settings, schema);
        keys(settings, SERVICES.getOrDefault(schema, "order-service"));
        NEIGHBOURS.forEach(part -> {
            settings.put("SHOP_" + part + "_PORT", "0");
            settings.put("SHOP_" + part + "_METRICS_PORT", "0");
            settings.put("SHOP_" + part + "_URLS", NOBODY);
        });
        return settings;
    }

    private static void servers(Map<String, Object> settings, String schema) {
        TestPostgres postgres = Infrastructure.postgres();
        settings.put("SHOP_DB_URL", postgres.url());
        settings.put("SHOP_DB_PASSWORD", postgres.password(schema));
        settings.put("SHOP_KAFKA", Infrastructure.kafka().bootstrapServers());
        settings.put("SHOP_KAFKA_PARTITIONS", Integer.toString(TestBus.PARTITIONS));
        settings.put("SHOP_KAFKA_REPLICATION", "1");
    }

    private static void keys(Map<String, Object> settings, String service) {
        settings.put("SHOP_VISITOR_PUBLIC_KEY", TestKeys.publicKey(TestKeys.VISITOR).toString());
        settings.put("SHOP_VISITOR_PRIVATE_KEY", TestKeys.privateKey(TestKeys.VISITOR).toString());
        settings.put("SHOP_TOKEN_PRIVATE_KEY", TestKeys.privateKey(TestKeys.ACCESS).toString());
        settings.put("SHOP_TOKEN_ISSUER", "shop");
        settings.put("SHOP_SERVICE_PRIVATE_KEY", TestKeys.privateKey(service).toString());
        settings.put("SHOP_SERVICE_PUBLIC_KEYS", TestKeys.servicePublicKeys().toString());
        settings.put("SHOP_JWKS_URI", JwksServer.uri());
    }
}
