package shop.defaults.web;

import org.jspecify.annotations.Nullable;

final class Causes {

    private Causes() {}

    /** The nearest cause of a type, the failure itself included. */
    static <T extends Throwable> @Nullable T first(@Nullable Throwable failure, Class<T> type) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
        }
        return null;
    }
}
