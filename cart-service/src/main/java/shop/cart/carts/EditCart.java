package shop.cart.carts;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import shop.cart.ShopProperties;
import shop.defaults.precondition.IfMatch;
import shop.defaults.security.Caller;
import shop.defaults.transaction.Transactions;

/** Changes the caller's open cart under its lock, and shows what came of it. */
@Component
class EditCart {

    private final MergeCarts merge;
    private final OpenCarts carts;
    private final PriceCart pricing;
    private final ShopProperties shop;
    private final Clock clock;
    private final Transactions transactions;

    EditCart(
            MergeCarts merge,
            OpenCarts carts,
            PriceCart pricing,
            ShopProperties shop,
            Clock clock,
            Transactions transactions) {
        this.merge = merge;
        this.carts = carts;
        this.pricing = pricing;
        this.shop = shop;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** Makes the cart when there is none. */
    CartView edit(Caller caller, IfMatch match, Consumer<Cart> change) {
        return edit(caller, match, change, _ -> {});
    }

    /**
     * @param check throws when the cart must not be as it would be now
     */
    CartView edit(Caller caller, IfMatch match, Consumer<Cart> change, Consumer<PricedCart> check) {
        merge.before(caller);
        return transactions.write(() -> {
            PricedCart priced = changed(carts.lockOrCreate(caller), match, change);
            check.accept(priced);
            return CartView.of(priced);
        });
    }

    /** Without a cart there is no line either. */
    CartView editLine(Caller caller, IfMatch match, Consumer<Cart> change) {
        merge.before(caller);
        return transactions.write(
                () -> change(carts.lock(caller).orElseThrow(UnknownLine::new), match, change));
    }

    /** Without a cart there is nothing to clear. */
    CartView clear(Caller caller, IfMatch match) {
        merge.before(caller);
        return transactions.write(() -> {
            Optional<Cart> cart = carts.lock(caller);
            match.check(cart.map(Cart::version).orElse(0L));
            return cart.map(c -> change(c, match, Cart::clear))
                    .orElseGet(() -> CartView.none(shop.currency()));
        });
    }

    private CartView change(Cart cart, IfMatch match, Consumer<Cart> change) {
        return CartView.of(changed(cart, match, change));
    }

    private PricedCart changed(Cart cart, IfMatch match, Consumer<Cart> change) {
        if (!cart.isOpen()) {
            throw new CheckoutInProgress();
        }
        match.check(cart.version());
        change.accept(cart);
        cart.edited(clock.instant());
        return pricing.price(cart);
    }
}
