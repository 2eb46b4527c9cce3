package shop.cart.carts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import shop.cart.articles.Article;
import shop.events.Money;

/** So many of one variant. What the variant is and costs stands in the copy of articles. */
@Entity
public class CartLine {

    static final int MAX_QUANTITY = 999;

    @Id private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "cart_id")
    private Cart cart;

    @Column private int position;
    @Column private long variantId;
    @Column private int quantity;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Object> metadata;

    @Column private long seenPrice;

    protected CartLine() {}

    CartLine(
            UUID id,
            Cart cart,
            int position,
            long variantId,
            int quantity,
            Map<String, Object> metadata,
            long price) {
        this.id = id;
        this.cart = cart;
        this.position = position;
        this.variantId = variantId;
        this.metadata = metadata;
        setQuantity(quantity, price);
    }

    /** The buyer touched this line and saw this price. */
    final void setQuantity(int newQuantity, long price) {
        this.quantity = inRange(newQuantity);
        this.seenPrice = price;
    }

    void add(int more, long price) {
        setQuantity(quantity + inRange(more), price);
    }

    /** Two carts become one: a line never holds more than it can, and is never refused. */
    void addAsManyAsCanBe(int more) {
        quantity = Math.min(quantity + more, MAX_QUANTITY);
    }

    /** The buyer is shown this price as the present one. */
    void seen(long price) {
        this.seenPrice = price;
    }

    CartLine copyTo(Cart other, int newPosition, long price) {
        return new CartLine(
                UUID.randomUUID(), other, newPosition, variantId, quantity, metadata, price);
    }

    /** What was seen in another currency says nothing: the present price counts instead. */
    long seenPriceIn(String currency, String seenIn, Map<Long, Article> known) {
        if (currency.equals(seenIn)) {
            return seenPrice;
        }
        Article article = known.get(variantId);
        Money price = article == null ? null : article.priceIn(currency);
        return price == null ? 0 : price.amount();
    }

    private static int inRange(int quantity) {
        if (quantity < 1 || quantity > MAX_QUANTITY) {
            throw new QuantityOutOfRange();
        }
        return quantity;
    }

    boolean is(long otherVariantId, Map<String, Object> otherMetadata) {
        return variantId == otherVariantId && metadata.equals(otherMetadata);
    }

    UUID id() {
        return id;
    }

    int position() {
        return position;
    }

    public long variantId() {
        return variantId;
    }

    public int quantity() {
        return quantity;
    }

    Map<String, Object> metadata() {
        return metadata;
    }

    long seenPrice() {
        return seenPrice;
    }
}
