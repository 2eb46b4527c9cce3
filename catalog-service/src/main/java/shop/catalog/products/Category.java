package shop.catalog.products;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A node of the category tree. */
@Entity
@Table(name = "category")
public class Category {

    @Id
    @GeneratedValue(generator = "category_ids")
    @SequenceGenerator(name = "category_ids", sequenceName = "category_ids", allocationSize = 10)
    private Long id;

    private String slug;

    private String name;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private @Nullable Category parent;

    private int position;

    /** For Hibernate, which fills the fields. */
    @SuppressWarnings("NullAway.Init")
    protected Category() {}

    Category(String slug, String name, @Nullable Category parent, int position) {
        this.slug = slug;
        this.name = name;
        this.parent = parent;
        this.position = position;
    }

    String slug() {
        return slug;
    }

    /** Whether it is the child of this parent with this name, upper and lower case alike. */
    boolean is(@Nullable Category childOf, String called) {
        boolean sibling =
                parent == null || childOf == null
                        ? parent == childOf
                        : parent.id().equals(childOf.id());
        return sibling && name.equalsIgnoreCase(called);
    }

    Long id() {
        return id;
    }
}
