package shop.order.ordering;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** All orders. The two lists are newest first, each answered by its own index. */
@Transactional(readOnly = true)
interface Orders extends Repository<Order, UUID> {

    Optional<Order> findById(UUID id);

    @Query(
            """
            from Order o
            where o.buyer.customerId = :customerId and (o.placedAt, o.id) < (:placedAt, :id)
            order by o.placedAt desc, o.id desc
            """)
    List<Order> ofCustomer(UUID customerId, Instant placedAt, UUID id, Limit limit);

    @Query(
            """
            from Order o
            where o.buyer.visitorId = :visitorId and o.buyer.customerId is null
                and (o.placedAt, o.id) < (:placedAt, :id)
            order by o.placedAt desc, o.id desc
            """)
    List<Order> ofGuest(UUID visitorId, Instant placedAt, UUID id, Limit limit);
}
