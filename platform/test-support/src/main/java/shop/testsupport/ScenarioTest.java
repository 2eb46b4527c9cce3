package shop.testsupport;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/**
 * One whole service on a random port, with real Postgres and Kafka and every {@code SHOP_…} setting
 * filled in. Tests with the same schema and no settings of their own share one application, so they
 * use fresh ids instead of empty tables.
 *
 * <p>A test's own {@code @TestPropertySource} or {@code @DynamicPropertySource} wins over these
 * settings.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
public @interface ScenarioTest {

    /**
     * The service's schema, which is its database role too: {@code catalog}, {@code cart}, {@code
     * orders} or {@code customer}.
     */
    String schema();
}
