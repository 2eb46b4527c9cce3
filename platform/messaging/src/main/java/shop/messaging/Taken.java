package shop.messaging;

import org.jspecify.annotations.Nullable;

/**
 * How far a batch was taken.
 *
 * @param done records from the front that are settled
 * @param failure what keeps the next one from being settled now; absent: nothing is left
 */
record Taken(int done, @Nullable Throwable failure) {

    static Taken all(int records) {
        return new Taken(records, null);
    }

    static Taken until(int done, Throwable failure) {
        return new Taken(done, failure);
    }
}
