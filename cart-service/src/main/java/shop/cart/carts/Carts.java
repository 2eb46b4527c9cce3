package shop.cart.carts;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.NativeQuery;
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

    /** What a customer has as the visitor they are, unless that visitor is known as another. */
    String GUESTS =
            """
            select c.* from cart c
            where c.visitor_id = :visitorId and c.customer_id is null
              and c.status in ('open', 'checking-out')
              and not exists (select 1 from visitor_binding b
                where b.visitor_id = c.visitor_id and b.customer_id <> :customerId)
            """;

    /** A new one, locked as nobody else sees it yet; none when its owner has an open one. */
    @NativeQuery(
            """
            insert into cart (id, visitor_id, customer_id, status, currency, version,
              event_sequence, created_at, updated_at)
            values (:id, :visitorId, :customerId, 'open', :currency, 0, 0, :now, :now)
            on conflict do nothing
            returning *
            """)
    Optional<Cart> insert(
            UUID id, UUID visitorId, @Nullable UUID customerId, String currency, Instant now);

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

    @NativeQuery(GUESTS)
    Optional<Cart> guestsOf(UUID visitorId, UUID customerId);

    @NativeQuery(GUESTS + " for update of c")
    Optional<Cart> lockGuestsOf(UUID visitorId, UUID customerId);

    /** Those that are still open, locked one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Cart c where c.id in :ids" + OPEN + " order by c.id")
    List<Cart> lockInOrder(Collection<UUID> ids);
}
