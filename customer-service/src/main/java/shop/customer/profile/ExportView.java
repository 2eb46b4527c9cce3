package shop.customer.profile;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.customer.addresses.SavedAddress;
import shop.customer.sessions.Session;

/**
 * All that this service knows of a customer.
 *
 * @param visitors the browsers' ids which were found to be this customer
 */
record ExportView(
        Instant exportedAt,
        MeView account,
        List<SavedAddress> addresses,
        List<Session> sessions,
        List<VisitorView> visitors) {

    /**
     * @param consent whether visits may be told; absent when never asked
     */
    record VisitorView(UUID id, @Nullable Boolean consent) {}
}
