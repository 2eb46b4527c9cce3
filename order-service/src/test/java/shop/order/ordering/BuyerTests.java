package shop.order.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import shop.defaults.security.Caller;

class BuyerTests {

    private final UUID visitor = UUID.randomUUID();
    private final UUID customer = UUID.randomUUID();
    private final UUID stranger = UUID.randomUUID();

    @Test
    void aGuestsOrderIsTheVisitorsSignedInOrNot() {
        var guest = new Buyer(visitor, null, null);

        assertThat(guest.is(caller(visitor, null))).isTrue();
        assertThat(guest.is(caller(visitor, customer))).isTrue();
        assertThat(guest.is(caller(stranger, customer))).isFalse();
    }

    @Test
    void aCustomersOrderNeedsTheCustomer() {
        var buyer = new Buyer(visitor, customer, null);

        assertThat(buyer.is(caller(stranger, customer))).isTrue();
        assertThat(buyer.is(caller(visitor, null))).isFalse();
        assertThat(buyer.is(caller(visitor, stranger))).isFalse();
    }

    private static Caller caller(UUID visitor, @Nullable UUID customer) {
        return new Caller(visitor, customer, Set.of());
    }
}
