package shop.catalog.products;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.repository.Repository;

/** The category tree. */
interface Categories extends Repository<Category, Long> {

    Optional<Category> findByParentAndNameIgnoreCase(@Nullable Category parent, String name);

    List<Category> findByNameInIgnoreCase(Collection<String> names);

    Optional<Category> findById(long id);

    Optional<Category> findBySlug(String slug);

    boolean existsBySlug(String slug);

    int countByParent(@Nullable Category parent);

    Category save(Category category);
}
