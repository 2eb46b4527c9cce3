package shop.systemtests.client;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Hears of each call before it is made and of what came of it. */
@FunctionalInterface
public interface Journal {

    /** Writes nothing down. */
    Journal NONE = (_, sending) -> sending.get();

    /**
     * @param key the call's Idempotency-Key
     * @param body as the client gave it
     */
    record Call(String method, String path, @Nullable String key, @Nullable Object body) {}

    /**
     * Makes the call, and answers or throws as it did.
     *
     * @throws Unreachable when no answer came
     */
    Answer around(Call call, Supplier<Answer> sending);
}
