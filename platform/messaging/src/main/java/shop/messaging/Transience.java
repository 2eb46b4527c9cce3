package shop.messaging;

import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionTimedOutException;

/** Tells failures that time heals from those it does not. */
final class Transience {

    /**
     * Connection lost; rolled back as deadlock or for serialisation; out of resources; stopped by
     * an operator; input or output failed.
     */
    private static final Set<String> SQL_CLASSES = Set.of("08", "40", "53", "57", "58");

    /** Lock not available; read-only, as a standby is until it is promoted. */
    private static final Set<String> SQL_STATES = Set.of("55P03", "25006");

    /** By name, since JPA need not be on the class path. */
    private static final Set<String> JPA =
            Set.of(
                    "jakarta.persistence.OptimisticLockException",
                    "jakarta.persistence.PessimisticLockException",
                    "jakarta.persistence.LockTimeoutException",
                    "jakarta.persistence.QueryTimeoutException",
                    "org.hibernate.exception.JDBCConnectionException",
                    "org.hibernate.exception.LockAcquisitionException",
                    "org.hibernate.StaleStateException");

    private Transience() {}

    static boolean of(Throwable failure) {
        int depth = 0;
        for (Throwable link = failure; link != null && depth < 50; link = link.getCause()) {
            if (link instanceof RejectedEvent) {
                return false;
            }
            if (heals(link)) {
                return true;
            }
            depth++;
        }
        return false;
    }

    private static boolean heals(Throwable link) {
        return link instanceof SQLException sql
                ? heals(sql)
                : link instanceof TransientDataAccessException
                        || link instanceof RecoverableDataAccessException
                        || link instanceof NonTransientDataAccessResourceException
                        || link instanceof CannotCreateTransactionException
                        || link instanceof TransactionTimedOutException
                        || link instanceof SocketException
                        || link instanceof SocketTimeoutException
                        || link instanceof InterruptedException
                        || link instanceof OutOfMemoryError
                        || ofJpa(link.getClass());
    }

    /** A server that dies says why, and then the connection breaks: either of the two is enough. */
    private static boolean heals(SQLException first) {
        for (Throwable part : first) {
            if (part instanceof SQLException sql && healsAlone(sql)) {
                return true;
            }
        }
        return false;
    }

    /** Without a state it is not the database that speaks, but a pool whose connection is gone. */
    private static boolean healsAlone(SQLException sql) {
        String state = sql.getSQLState();
        if (state == null) {
            return true;
        }
        return sql instanceof SQLTransientException
                || sql instanceof SQLRecoverableException
                || SQL_STATES.contains(state)
                || (state.length() == 5 && SQL_CLASSES.contains(state.substring(0, 2)));
    }

    private static boolean ofJpa(Class<?> type) {
        for (Class<?> link = type; link != null; link = link.getSuperclass()) {
            if (JPA.contains(link.getName())) {
                return true;
            }
        }
        return false;
    }
}
