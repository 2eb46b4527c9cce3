package shop.catalog.products;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A product with its variants. Each transition says whether it changed anything; {@link #changed}
 * then raises version and event sequence once for all of them.
 */
@Entity
@Table(name = "product")
public class Product {

    @Id
    @GeneratedValue(generator = "product_ids")
    @SequenceGenerator(name = "product_ids", sequenceName = "product_ids", allocationSize = 50)
    private Long id;

    @Column(updatable = false)
    private String slug;

    @Embedded private Description description;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Option> options = List.of();

    @ManyToMany
    @JoinTable(
            name = "product_category",
            joinColumns = @JoinColumn(name = "product_id"),
            inverseJoinColumns = @JoinColumn(name = "category_id"))
    private Set<Category> categories = new HashSet<>();

    @OneToMany(mappedBy = "product", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<Variant> variants = new ArrayList<>();

    @Version private long version = 1;

    @Column(name = "event_sequence")
    private long eventSequence = 1;

    /** For Hibernate, which fills the fields. */
    @SuppressWarnings("NullAway.Init")
    protected Product() {}

    public Product(String slug, Description description) {
        this.slug = slug;
        this.description = description;
    }

    public long id() {
        return id;
    }

    public String slug() {
        return slug;
    }

    public Description description() {
        return description;
    }

    public boolean describe(Description wanted) {
        if (description.equals(wanted)) {
            return false;
        }
        description = wanted;
        return true;
    }

    public boolean file(Set<Category> wanted) {
        if (categories.equals(wanted)) {
            return false;
        }
        categories = new HashSet<>(wanted);
        return true;
    }

    public Variant add(Offer offer) {
        Variant variant = new Variant(this, variants.size(), offer);
        variants.add(variant);
        return variant;
    }

    public boolean offer(Variant variant, Offer wanted) {
        return variant.become(wanted);
    }

    /** The choices in the given order, with every value that a variant has. */
    public boolean arrange(List<String> optionNames) {
        List<Option> wanted = optionNames.stream().map(this::option).toList();
        if (options.equals(wanted)) {
            return false;
        }
        options = wanted;
        return true;
    }

    private Option option(String name) {
        return new Option(
                name,
                variants.stream()
                        .flatMap(v -> Optional.ofNullable(v.offer().options().get(name)).stream())
                        .distinct()
                        .toList());
    }

    public Optional<Variant> variant(Predicate<Offer> matches) {
        return variants.stream().filter(v -> matches.test(v.offer())).findFirst();
    }

    /** Marks a stored product as changed; the version follows when the change is written. */
    public void changed() {
        eventSequence++;
    }

    long eventSequence() {
        return eventSequence;
    }
}
