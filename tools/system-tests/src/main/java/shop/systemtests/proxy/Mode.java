package shop.systemtests.proxy;

import java.time.Duration;

/**
 * What a proxy does with bytes. What is held back arrives once the mode changes, as TCP would send
 * it again after a cut; nothing is ever left out in the middle of a connection that goes on.
 */
public sealed interface Mode {

    /** As if the proxy was not there. */
    record Pass() implements Mode {}

    /** Each piece arrives later, in both directions. */
    record Delay(Duration by) implements Mode {}

    /** Connections are made, and nothing arrives on either side. */
    record BlackHole() implements Mode {}

    /** Connections are reset, new ones at once. */
    record Reset() implements Mode {}

    /** One direction is held back, the other one passes. */
    record OneWay(Direction lost) implements Mode {}

    /** A few bytes at a time, in both directions. */
    record Trickle(int bytes, Duration every) implements Mode {}

    /** Requests are delivered; the connection is reset in place of the first byte of a reply. */
    record SwallowReply() implements Mode {}

    /**
     * Of Postgres connections: a COMMIT is delivered, the connection reset in place of the answer.
     *
     * @param each 1 for every COMMIT, n for every n-th that comes through this proxy
     */
    record SwallowCommitReply(int each) implements Mode {}
}
