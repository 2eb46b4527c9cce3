package shop.customer.accounts;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** Somebody who can sign in. */
@Entity
@Table(name = "customers")
public class Customer implements Persistable<UUID> {

    @Id private UUID id;
    @Column private String email;
    @Column private @Nullable String name;
    @Column private String passwordHash;
    @Column private Instant createdAt;
    @Version private long version;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "customer_roles", joinColumns = @JoinColumn(name = "customer_id"))
    @Column(name = "role")
    private final Set<String> roles = new HashSet<>();

    @Transient private boolean stored;

    protected Customer() {}

    Customer(UUID id, EmailAddress email, String passwordHash, Instant createdAt) {
        this.id = id;
        this.email = email.value();
        this.passwordHash = passwordHash;
        this.createdAt = createdAt;
    }

    /** Lets this customer work in the shop. */
    Customer withRole(String role) {
        roles.add(role);
        return this;
    }

    @Override
    public UUID getId() {
        return id;
    }

    public String passwordHash() {
        return passwordHash;
    }

    /** {@code admin}, {@code staff}; none for who only buys. */
    public Set<String> roles() {
        return Set.copyOf(roles);
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    @PostLoad
    @PostPersist
    void markStored() {
        stored = true;
    }
}
