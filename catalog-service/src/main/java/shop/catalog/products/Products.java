package shop.catalog.products;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/** All products. */
public interface Products extends Repository<Product, Long> {

    /** Holds the product's row until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Product> findBySlug(String slug);

    /** Holds the products' rows, taken in ascending id, until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<Product> findBySlugInOrderById(Collection<String> slugs);

    /** Holds the product's row until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Product> findById(long id);

    boolean existsBySlug(String slug);

    /** Writes what has changed, for SQL that comes after it. */
    void flush();

    Product save(Product product);

    long count();
}
