package shop.systemtests.check;

import java.util.stream.Stream;

/** One promise, judged on evidence. */
interface Invariant {

    Stream<String> breaches(Evidence evidence);

    /** A breach with the promise's name before it. */
    default String name(String breach) {
        return getClass().getSimpleName() + ": " + breach;
    }
}
