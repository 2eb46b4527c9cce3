package shop.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import shop.systemtests.client.Purchase;
import shop.systemtests.torture.Sweep;

/** A crash at every write of a checkout, as {@code ./shop torture --sweep} does it. */
@WithShop
@Order(Integer.MAX_VALUE)
class SweepTests {

    private final Shop shop;

    SweepTests(Shop shop) {
        this.shop = shop;
    }

    @Test
    void aCrashAtAnyWriteOfACheckoutLosesNothingAndDoublesNothing() {
        var sweep = new Sweep(shop);

        var purchases = sweep.run();

        assertThat(purchases)
                .flatExtracting(Purchase::ends)
                .allMatch(end -> end.status() == 201 || end.status() == 409);
        assertThat(sweep.crashes()).isEqualTo(22);
        shop.requireSound(purchases, sweep.articles());
    }
}
