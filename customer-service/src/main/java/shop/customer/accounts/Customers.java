package shop.customer.accounts;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All accounts, the erased ones too. */
public interface Customers extends Repository<Customer, UUID> {

    Optional<Customer> findById(UUID id);

    /**
     * @param email in the form of {@link EmailAddress}
     */
    @EntityGraph(attributePaths = "roles")
    Optional<Customer> findByEmail(String email);

    boolean existsByEmail(String email);

    /** Nobody else changes this customer until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Customer c where c.id = :id")
    Optional<Customer> lock(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Customer c where c.id in :ids order by c.id")
    List<Customer> lockAll(List<UUID> ids);

    /** The next ones in the order of their ids. */
    @Query("select c.id from Customer c where c.id > :after order by c.id limit :limit")
    List<UUID> idsAfter(UUID after, int limit);

    Customer save(Customer customer);

    /** Writes what has changed so far, so that a refusal of the database comes here. */
    void flush();
}
