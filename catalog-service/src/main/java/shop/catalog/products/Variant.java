package shop.catalog.products;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** One thing that can be bought: a product in one size, colour, and so on. */
@Entity
@Table(name = "variant")
public class Variant {

    @Id
    @GeneratedValue(generator = "variant_ids")
    @SequenceGenerator(name = "variant_ids", sequenceName = "variant_ids", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "product_id", nullable = false, updatable = false)
    private Product product;

    private int position;

    @Embedded private Offer offer;

    /** For Hibernate, which fills the fields. */
    @SuppressWarnings("NullAway.Init")
    protected Variant() {}

    Variant(Product product, int position, Offer offer) {
        this.product = product;
        this.position = position;
        this.offer = offer;
    }

    public long id() {
        return id;
    }

    public Offer offer() {
        return offer;
    }

    int position() {
        return position;
    }

    boolean become(Offer wanted) {
        if (offer.equals(wanted)) {
            return false;
        }
        offer = wanted;
        return true;
    }
}
