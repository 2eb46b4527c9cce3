package shop.cart.merging;

import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import shop.cart.visitors.VisitorBinding;
import shop.cart.visitors.VisitorBindings;
import shop.defaults.transaction.Transactions;

/** The worker that merges what was being checked out when its visitor signed in. */
@Component
class MergeLeftCarts {

    private static final Logger LOG = LoggerFactory.getLogger(MergeLeftCarts.class);
    private static final int ROUND = 100;

    private final VisitorBindings bindings;
    private final MergeOrPutOff merge;
    private final Clock clock;
    private final Transactions transactions;

    MergeLeftCarts(
            VisitorBindings bindings, MergeOrPutOff merge, Clock clock, Transactions transactions) {
        this.bindings = bindings;
        this.merge = merge;
        this.clock = clock;
        this.transactions = transactions;
    }

    @Scheduled(fixedDelayString = "${shop.carts.merge-every:5s}")
    void merge() {
        List<VisitorBinding> due = bindings.toMerge(clock.instant(), ROUND);
        due.forEach(this::mergeAlone);
    }

    /** One that fails must not keep the others waiting. */
    private void mergeAlone(VisitorBinding binding) {
        try {
            transactions.write(() -> merge.merge(binding));
        } catch (RuntimeException failure) {
            LOG.warn("the cart of visitor {} is not merged yet", binding.visitorId(), failure);
        }
    }
}
