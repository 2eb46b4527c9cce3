package shop.cart.merging;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import shop.cart.carts.MergeCarts;
import shop.cart.visitors.VisitorBinding;
import shop.cart.visitors.VisitorBindings;

/** Merges one visitor's cart; one that is being checked out is remembered for the worker. */
@Component
class MergeOrPutOff {

    private static final Duration LATER = Duration.ofSeconds(5);

    private final MergeCarts carts;
    private final VisitorBindings bindings;
    private final Clock clock;

    MergeOrPutOff(MergeCarts carts, VisitorBindings bindings, Clock clock) {
        this.carts = carts;
        this.bindings = bindings;
        this.clock = clock;
    }

    /** Inside a transaction. */
    void merge(VisitorBinding binding) {
        if (carts.merge(binding.visitorId(), binding.customerId())) {
            bindings.merged(binding.visitorId());
        } else {
            bindings.mergeAt(binding.visitorId(), clock.instant().plus(LATER));
        }
    }
}
