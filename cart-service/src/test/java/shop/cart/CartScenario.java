package shop.cart;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import shop.cart.checkout.CheckoutRows;
import shop.testsupport.ScenarioTest;

/** cart-service with a played catalog beside it; one context for all scenarios. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ScenarioTest(schema = "cart")
@Import({PlayedCatalog.Settings.class, MovableClock.Settings.class, CheckoutRows.class})
public @interface CartScenario {}
