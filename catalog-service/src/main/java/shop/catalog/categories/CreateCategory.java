package shop.catalog.categories;

import java.sql.Types;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A new node of the tree. */
@Component
class CreateCategory {

    private final ArrangeCategories arrange;
    private final NameCategory nameCategory;
    private final PlaceCategory placeCategory;
    private final JdbcClient jdbc;

    CreateCategory(
            ArrangeCategories arrange,
            NameCategory nameCategory,
            PlaceCategory placeCategory,
            JdbcClient jdbc) {
        this.arrange = arrange;
        this.nameCategory = nameCategory;
        this.placeCategory = placeCategory;
        this.jdbc = jdbc;
    }

    /**
     * @return its id
     */
    long create(CategoryRequest request) {
        return arrange.add(() -> {
            String name = request.name().strip();
            Optional<CategoryRow> parent = placeCategory.parent(request.parentId());
            nameCategory.checkName(name, request.parentId(), Optional.empty());
            String slug =
                    Optional.ofNullable(request.slug())
                            .map(nameCategory::sent)
                            .orElseGet(() -> nameCategory.made(name, parent));
            long id = inserted(slug, name, request);
            placeCategory.place(id, request.parentId(), request.position());
            return id;
        });
    }

    /** Ids come in tens: the other writer, Hibernate, takes them so. */
    private long inserted(String slug, String name, CategoryRequest request) {
        return jdbc.sql(
                        """
                        INSERT INTO category (id, slug, name, parent_id, position)
                        VALUES (nextval('category_ids'), :slug, :name, :parent, 1000000) RETURNING id
                        """)
                .param("slug", slug)
                .param("name", name)
                .param("parent", request.parentId(), Types.BIGINT)
                .query((row, n) -> row.getLong("id"))
                .single();
    }
}
