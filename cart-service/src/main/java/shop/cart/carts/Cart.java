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

/**
 * A cart and its lines. Whoever changes it holds its row lock ({@link OpenCarts}); every change
 * raises the version once.
 */
@Entity
public class Cart {

    static final int MAX_LINES = 200;

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
        Optional<CartLine> same = lines.stream().filter(l -> l.is(variantId, metadata)).findFirst();
        if (same.isPresent()) {
            same.get().add(quantity, price);
            return;
        }
        if (lines.size() == MAX_LINES) {
            throw new CartFull();
        }
        int position = lines.isEmpty() ? 1 : lines.getLast().position() + 1;
        lines.add(new CartLine(lineId, this, position, variantId, quantity, metadata, price));
    }

    void remove(UUID lineId) {
        lines.remove(line(lineId));
    }

    CartLine line(UUID lineId) {
        return lines.stream()
                .filter(line -> line.id().equals(lineId))
                .findFirst()
                .orElseThrow(UnknownLine::new);
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
