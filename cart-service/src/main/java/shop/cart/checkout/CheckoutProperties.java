package shop.cart.checkout;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param budget how long a request may work on its checkout
 * @param waitForFirst how long a repeat waits for the request which runs under the same key
 * @param overdueAfter age at which the worker aborts a checkout; well above the budget
 * @param keyLifetime how long a key's answer is kept
 */
@Validated
@ConfigurationProperties("shop.checkout")
record CheckoutProperties(
        @DefaultValue("8s") Duration budget,
        @DefaultValue("2s") Duration waitForFirst,
        @DefaultValue("30s") Duration overdueAfter,
        @DefaultValue("7d") Duration keyLifetime) {

    CheckoutProperties {
        if (overdueAfter.compareTo(budget.multipliedBy(2)) < 0) {
            throw new IllegalArgumentException(
                    "shop.checkout.overdue-after must be twice shop.checkout.budget or more:"
                            + " the worker would abort checkouts that are being worked on");
        }
    }
}
