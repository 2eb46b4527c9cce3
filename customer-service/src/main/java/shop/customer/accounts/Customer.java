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
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** Somebody who can sign in; once erased, an id that was somebody. */
@Entity
@Table(name = "customers")
public class Customer implements Persistable<UUID> {

    public static final String ADMIN = "admin";
    public static final String STAFF = "staff";

    private static final String ACTIVE = "active";
    private static final String ERASED = "erased";

    @Id private UUID id;
    @Column private @Nullable String email;
    @Column private @Nullable String name;
    @Column private @Nullable String passwordHash;
    @Column private String status;
    @Column private Instant createdAt;
    @Column private long eventSequence;
    @Version private long version;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "customer_roles", joinColumns = @JoinColumn(name = "customer_id"))
    @Column(name = "role")
    private final Set<String> roles = new HashSet<>();

    @Transient private boolean stored;

    protected Customer() {}

    Customer(
            UUID id,
            EmailAddress email,
            @Nullable String name,
            String passwordHash,
            Instant createdAt) {
        this.id = id;
        this.email = email.value();
        this.name = name;
        this.passwordHash = passwordHash;
        this.status = ACTIVE;
        this.createdAt = createdAt.truncatedTo(ChronoUnit.MICROS);
        this.eventSequence = 1;
    }

    /** Lets this customer work in the shop. */
    Customer withRole(String role) {
        roles.add(role);
        return this;
    }

    /** What this customer may do from the next access token on. */
    public void take(Set<String> newRoles) {
        roles.retainAll(newRoles);
        roles.addAll(newRoles);
    }

    /**
     * What is absent stays.
     *
     * @return whether that says anything new
     */
    public boolean change(@Nullable String newName, @Nullable EmailAddress newEmail) {
        String nextName = newName == null ? name : newName;
        String nextEmail = newEmail == null ? email : newEmail.value();
        boolean news = !Objects.equals(name, nextName) || !Objects.equals(email, nextEmail);
        name = nextName;
        email = nextEmail;
        eventSequence += news ? 1 : 0;
        return news;
    }

    public void changePassword(String newHash) {
        passwordHash = newHash;
    }

    /** Forgets whose account this was; final. */
    public void erase() {
        email = null;
        name = null;
        passwordHash = null;
        roles.clear();
        status = ERASED;
        eventSequence++;
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** None once erased. */
    public @Nullable String email() {
        return email;
    }

    public @Nullable String name() {
        return name;
    }

    /** None once erased. */
    public @Nullable String passwordHash() {
        return passwordHash;
    }

    /** {@code active} or {@code erased}. */
    public String status() {
        return status;
    }

    public boolean isActive() {
        return status.equals(ACTIVE);
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Counts what was told of this customer on the bus. */
    public long eventSequence() {
        return eventSequence;
    }

    public long version() {
        return version;
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
