package shop.messaging;

import org.jspecify.annotations.Nullable;

/**
 * What was published again.
 *
 * @param published keys that are on their way now
 * @param nextAfter to go on with; absent: there are no more
 */
public record Republished(int published, @Nullable String nextAfter) {}
