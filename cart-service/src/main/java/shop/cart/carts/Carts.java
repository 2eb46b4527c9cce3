package shop.cart.carts;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * All carts. A customer's open cart is theirs by customer id; a cart without a customer is the
 * visitor's. A visitor alone never opens a cart that has a customer.
 */
interface Carts extends Repository<Cart, UUID> {

    String OPEN = " and c.status in (CartStatus.OPEN, CartStatus.CHECKING_OUT)";
    String OF_VISITOR =
            "from Cart c where c.visitorId = :visitorId and c.customerId is null" + OPEN;
    String OF_CUSTOMER = "from Cart c where c.customerId = :customerId" + OPEN;

    @Query("select c " + OF_VISITOR)
    Optional<Cart> openOfVisitor(UUID visitorId);

    @Query("select c " + OF_CUSTOMER)
    Optional<Cart> openOfCustomer(UUID customerId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c " + OF_VISITOR)
    Optional<Cart> lockOpenOfVisitor(UUID visitorId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c " + OF_CUSTOMER)
    Optional<Cart> lockOpenOfCustomer(UUID customerId);
}
