package shop.catalog.importing;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import shop.catalog.products.Products;

/**
 * Fills an empty catalog with the demo products; the service is not healthy before that is done.
 */
@Component
@ConditionalOnBooleanProperty("shop.catalog.demo")
class ImportDemo implements ApplicationRunner, HealthIndicator {

    private static final Logger log = LoggerFactory.getLogger(ImportDemo.class);

    private final Products products;
    private final ImportProducts importProducts;
    private volatile boolean done;

    ImportDemo(Products products, ImportProducts importProducts) {
        this.products = products;
        this.importProducts = importProducts;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (products.count() == 0) {
            log.info("Demo catalog: {}", imported());
        }
        done = true;
    }

    @Override
    public Health health() {
        return (done ? Health.up() : Health.outOfService()).build();
    }

    private Counts imported() throws IOException {
        var file = new ClassPathResource("demo/catalog.csv").getInputStream();
        try (Reader text = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            return importProducts.importFrom(text).products();
        }
    }
}
