package shop.order;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import shop.order.checkout.PlayedCart;
import shop.order.ordering.Intake;
import shop.testsupport.ScenarioTest;

/** order-service with a played cart-service beside it; one context for all scenarios. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ScenarioTest(schema = "orders")
@Import({PlayedCart.Settings.class, Intake.class})
public @interface OrderScenario {}
