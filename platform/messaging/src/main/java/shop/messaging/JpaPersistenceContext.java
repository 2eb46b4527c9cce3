package shop.messaging;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.orm.jpa.DefaultJpaDialect;
import org.springframework.orm.jpa.EntityManagerFactoryInfo;
import org.springframework.orm.jpa.EntityManagerFactoryUtils;
import org.springframework.orm.jpa.JpaDialect;

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
                flush(current, factory);
            }
        });
    }

    /** Fails as a commit would: a lost race or a broken rule, by Spring's names. */
    private static void flush(EntityManager current, EntityManagerFactory factory) {
        try {
            current.flush();
        } catch (RuntimeException failure) {
            DataAccessException translated = dialect(factory).translateExceptionIfPossible(failure);
            throw translated == null ? failure : translated;
        }
    }

    private static JpaDialect dialect(EntityManagerFactory factory) {
        JpaDialect dialect =
                factory instanceof EntityManagerFactoryInfo info ? info.getJpaDialect() : null;
        return dialect == null ? new DefaultJpaDialect() : dialect;
    }
}
