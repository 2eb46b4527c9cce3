package shop.order.ordering;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All orders, to be changed; {@link StoredOrders} shows them. */
interface Orders extends Repository<Order, UUID> {

    /** Whoever changes an order waits here for who is changing it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Order o where o.id = :id")
    Optional<Order> lock(UUID id);

    /** Writes the changes down, so that the order has its next version. */
    void flush();
}
