package shop.messaging;

/** The object mapper's pending changes, where the service has one. */
interface PersistenceContext {

    PersistenceContext NONE = () -> {};

    /** Writes pending changes of the running transaction to the database. */
    void flush();
}
