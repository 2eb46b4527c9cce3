package shop.messaging;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.orm.jpa.EntityManagerFactoryUtils;

/** Loaded only where JPA is on the class path. */
final class JpaPersistenceContext implements PersistenceContext {

    private final ObjectProvider<EntityManagerFactory> factories;

    JpaPersistenceContext(ObjectProvider<EntityManagerFactory> factories) {
        this.factories = factories;
    }

    @Override
    public void flush() {
        factories.forEach(factory -> {
            EntityManager current =
                    EntityManagerFactoryUtils.getTransactionalEntityManager(factory);
            if (current != null) {
                current.flush();
            }
        });
    }
}
