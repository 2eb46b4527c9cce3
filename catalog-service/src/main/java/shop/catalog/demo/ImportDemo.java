package shop.catalog.demo;

import java.io.IOException;
import java.io.InputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;
import shop.catalog.importing.ImportProducts;
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
            log.info("Demo catalog: {}", importProducts.importOwn(ImportDemo::file));
        }
        done = true;
    }

    @Override
    public Health health() {
        return (done ? Health.up() : Health.outOfService()).build();
    }

    private static InputStream file(long offset) throws IOException {
        InputStream file = DemoArticles.FILE.getInputStream();
        file.skipNBytes(offset);
        return file;
    }
}
