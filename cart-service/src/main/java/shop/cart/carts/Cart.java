package shop.cart.carts;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import shop.cart.articles.Article;

/**
 * A cart and its lines. Whoever changes it holds its row lock ({@link OpenCarts}); every change
 * raises the version once.
 */
@Entity
public class Cart {

    @Id private UUID id;
    @Column private UUID visitorId;
    @Column private @Nullable UUID customerId;
    @Column private CartStatus status;
    @Column private String currency;
    @Column private @Nullable String email;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Addresses addresses;

    @Column private @Nullable String shippingOption;
    @Column private long version;

    @Column private Instant updatedAt;

    @OneToMany(mappedBy = "cart", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<CartLine> lines = new ArrayList<>();

    protected Cart() {}

    /** Same variant, same metadata: one line. */
    void add(long variantId, int quantity, Map<String, Object> metadata, long price, UUID lineId) {
        contents().add(variantId, quantity, metadata, price, lineId);
    }

    void remove(UUID lineId) {
        lines.remove(line(lineId));
    }

    CartLine line(UUID lineId) {
        return contents().line(lineId);
    }

    private CartLines contents() {
        return new CartLines(this, lines);
    }

    /** Everything the buyer put in goes; the cart itself stays theirs. */
    void clear() {
        lines.clear();
        email = null;
        addresses = null;
        shippingOption = null;
    }

    void mailTo(String newEmail) {
        this.email = newEmail;
    }

    void sendTo(Addresses newAddresses) {
        this.addresses = newAddresses;
    }

    void shipBy(String optionId) {
        this.shippingOption = optionId;
    }

    /**
     * Counts in another currency from now on.
     *
     * @param prices what each variant costs in it
     */
    void payIn(String newCurrency, Map<Long, Long> prices) {
        currency = newCurrency;
        lines.forEach(line -> line.seen(prices.getOrDefault(line.variantId(), 0L)));
    }

    /** A guest signed in who has no cart yet. */
    void nowOf(UUID customer, Instant now) {
        customerId = customer;
        edited(now);
    }

    /**
     * Takes what a guest's cart holds; what this one knows already about the buyer stays. May hold
     * more lines than {@link CartLines#MOST} afterwards: none is lost, and no more can be added.
     *
     * @param known the articles of the guest's lines
     */
    void takeOver(Cart guest, Map<Long, Article> known, Instant now) {
        if (lines.isEmpty()) {
            currency = guest.currency;
        }
        contents().addAll(guest.lines, guest.currency, known);
        email = email == null ? guest.email : email;
        addresses = addresses == null ? guest.addresses : addresses;
        shippingOption = shippingOption == null ? guest.shippingOption : shippingOption;
        guest.status = CartStatus.MERGED;
        guest.edited(now);
        edited(now);
    }

    void edited(Instant now) {
        version++;
        updatedAt = now;
    }

    boolean isOpen() {
        return status == CartStatus.OPEN;
    }

    /** The sale is being decided: nothing else may change the cart until it is. */
    public void startCheckout(Instant now) {
        if (!isOpen()) {
            throw new CheckoutInProgress();
        }
        status = CartStatus.CHECKING_OUT;
        updatedAt = now;
    }

    public UUID id() {
        return id;
    }

    /** Whether it holds more lines than an order can, which is what merging may lead to. */
    public boolean isOverfull() {
        return lines.size() > CartLines.MOST;
    }

    boolean isGuests() {
        return customerId == null;
    }

    List<Long> variantIds() {
        return lines.stream().map(CartLine::variantId).distinct().toList();
    }

    /** Where it goes; nobody knows before an address is given. */
    Optional<String> country() {
        return Optional.ofNullable(addresses).map(to -> to.shipping().country());
    }

    public @Nullable UUID customerId() {
        return customerId;
    }

    public String currency() {
        return currency;
    }

    public @Nullable String email() {
        return email;
    }

    public @Nullable Addresses addresses() {
        return addresses;
    }

    public @Nullable String shippingOption() {
        return shippingOption;
    }

    public long version() {
        return version;
    }

    public List<CartLine> lines() {
        return List.copyOf(lines);
    }

    String statusText() {
        return status.text();
    }
}
