package shop.systemtests.proxy;

/** Which way bytes go. */
public enum Direction {
    /** From the one who connected. */
    REQUESTS,
    /** Back to the one who connected. */
    REPLIES
}
