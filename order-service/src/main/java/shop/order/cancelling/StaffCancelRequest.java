package shop.order.cancelling;

import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All of it may be left out.
 *
 * @param restock true unless said otherwise
 * @param reason for the buyer to read
 */
record StaffCancelRequest(@Nullable Boolean restock, @Nullable @Size(max = 500) String reason) {

    static final StaffCancelRequest SILENT = new StaffCancelRequest(null, null);

    boolean restocks() {
        return restock == null || restock;
    }

    /** The same request in other words of JSON gives the same. */
    List<@Nullable String> words() {
        return Arrays.asList(Boolean.toString(restocks()), reason);
    }
}
