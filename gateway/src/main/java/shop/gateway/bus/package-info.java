/**
 * The bus as the staff sees it: what each service says of its outbox, consumers and dead letters,
 * in one list; commands go to the service that they concern. Who may ask is decided by the
 * services.
 */
@NullMarked
package shop.gateway.bus;

import org.jspecify.annotations.NullMarked;
