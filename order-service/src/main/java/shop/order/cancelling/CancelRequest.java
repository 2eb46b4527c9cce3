package shop.order.cancelling;

import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a buyer may say; all of it may be left out. */
record CancelRequest(@Nullable @Size(max = 500) String reason) {

    static final CancelRequest SILENT = new CancelRequest(null);

    /** The same request in other words of JSON gives the same. */
    List<@Nullable String> words() {
        return Arrays.asList(reason);
    }
}
