package shop.cart.merging;

import java.util.List;
import org.springframework.stereotype.Component;
import shop.cart.visitors.VisitorBindings;
import shop.events.VisitorIdentified;

/** Visitors turned out to be customers: what they have in their carts becomes the customers'. */
@Component
class BindVisitors {

    private final VisitorBindings bindings;
    private final MergeOrPutOff merge;

    BindVisitors(VisitorBindings bindings, MergeOrPutOff merge) {
        this.bindings = bindings;
        this.merge = merge;
    }

    /** Inside the listener's transaction. */
    void bind(List<VisitorIdentified> identified) {
        bindings.keep(identified);
        bindings.withGuestCarts(identified.stream().map(VisitorIdentified::visitorId).toList())
                .forEach(merge::merge);
    }
}
