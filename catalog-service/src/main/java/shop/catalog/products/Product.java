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
import java.util.Map;
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

    @OneToMany(mappedBy = "product", cascade = CascadeType.PERSIST, orphanRemoval = true)
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

    public long version() {
        return version;
    }

    public Description description() {
        return description;
    }

    public List<Option> options() {
        return options;
    }

    public List<Variant> variants() {
        return List.copyOf(variants);
    }

    public boolean rename(String wanted) {
        boolean changed = !slug.equals(wanted);
        slug = wanted;
        return changed;
    }

    public boolean describe(Description wanted) {
        if (description.equals(wanted)) {
            return false;
        }
        description = wanted;
        return true;
    }

    /** Keeps the rows of categories that stay: they hold the product's place there. */
    public boolean file(Set<Category> wanted) {
        boolean left = categories.retainAll(wanted);
        return categories.addAll(wanted) || left;
    }

    public Variant add(Offer offer) {
        int behind = variants.isEmpty() ? 0 : variants.getLast().position() + 1;
        Variant variant = new Variant(this, behind, offer);
        variants.add(variant);
        return variant;
    }

    public void remove(Variant variant) {
        variants.remove(variant);
    }

    public boolean offer(Variant variant, Offer wanted) {
        return variant.become(wanted);
    }

    /** The choices in the given order, with every value that a variant has. */
    public boolean arrange(List<String> optionNames) {
        return choose(optionNames.stream().map(this::known).toList());
    }

    /** The same, the values in the given order as far as it goes. */
    public boolean choose(List<Option> wanted) {
        List<Map<String, String>> choices =
                variants.stream().map(v -> v.offer().options()).toList();
        List<Option> offered = wanted.stream().map(option -> option.offeredBy(choices)).toList();
        boolean changed = !options.equals(offered);
        options = offered;
        return changed;
    }

    private Option known(String name) {
        return options.stream()
                .filter(option -> option.name().equals(name))
                .findFirst()
                .orElse(new Option(name, List.of()));
    }

    public Optional<Variant> variant(long variantId) {
        return variants.stream().filter(v -> v.id() == variantId).findFirst();
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
