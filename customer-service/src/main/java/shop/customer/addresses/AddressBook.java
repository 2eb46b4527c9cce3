package shop.customer.addresses;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shop.events.Address;
import tools.jackson.databind.json.JsonMapper;

/** All addresses of all customers. */
@Component
public class AddressBook {

    private static final String SELECT =
            "SELECT id, address, default_shipping, default_billing FROM customer_addresses WHERE customer_id = :customer";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    AddressBook(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** In the order they were added. */
    public List<SavedAddress> of(UUID customerId) {
        return jdbc.sql(SELECT + " ORDER BY created_at, id")
                .param("customer", customerId)
                .query((row, _) ->
                        saved(
                                row.getObject(1, UUID.class),
                                row.getString(2),
                                row.getBoolean(3),
                                row.getBoolean(4)))
                .list();
    }

    /** Leaves none. */
    public void clear(UUID customerId) {
        jdbc.sql("DELETE FROM customer_addresses WHERE customer_id = :customer")
                .param("customer", customerId)
                .update();
    }

    Optional<SavedAddress> find(UUID customerId, UUID id) {
        return of(customerId).stream().filter(address -> address.id().equals(id)).findFirst();
    }

    /** Takes the defaults from whichever had them; the customer is locked. */
    void put(UUID customerId, UUID id, Entry entry) {
        jdbc.sql(
                        """
                        UPDATE customer_addresses SET default_shipping = default_shipping AND NOT :shipping,
                                                      default_billing = default_billing AND NOT :billing
                        WHERE customer_id = :customer AND (default_shipping AND :shipping OR default_billing AND :billing)
                        """)
                .param("customer", customerId)
                .param("shipping", entry.defaultShipping())
                .param("billing", entry.defaultBilling())
                .update();
        jdbc.sql(
                        """
                        INSERT INTO customer_addresses (id, customer_id, address, default_shipping, default_billing, created_at)
                        VALUES (:id, :customer, :address::jsonb, :shipping, :billing, :now)
                        ON CONFLICT (id) DO UPDATE SET address = excluded.address,
                            default_shipping = excluded.default_shipping, default_billing = excluded.default_billing
                        """)
                .param("id", id)
                .param("customer", customerId)
                .param("address", json.writeValueAsString(entry.address()))
                .param("shipping", entry.defaultShipping())
                .param("billing", entry.defaultBilling())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * @return whether it was there
     */
    boolean delete(UUID customerId, UUID id) {
        return jdbc.sql("DELETE FROM customer_addresses WHERE id = :id AND customer_id = :customer")
                        .param("id", id)
                        .param("customer", customerId)
                        .update()
                > 0;
    }

    private SavedAddress saved(UUID id, String address, boolean shipping, boolean billing) {
        return SavedAddress.of(
                id, new Entry(json.readValue(address, Address.class), shipping, billing));
    }
}
