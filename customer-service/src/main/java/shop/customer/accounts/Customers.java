package shop.customer.accounts;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All accounts. */
public interface Customers extends Repository<Customer, UUID> {

    /**
     * @param email in the form of {@link EmailAddress}
     */
    Optional<Customer> findByEmail(String email);

    boolean existsByEmail(String email);

    Customer save(Customer customer);
}
