package shop.systemtests.check;

import java.util.stream.Stream;

/** One promise about the way to rest, judged on a trial. */
interface Promise {

    Stream<String> breaches(Trial trial);

    /** A breach with the promise's name before it. */
    default String name(String breach) {
        return getClass().getSimpleName() + ": " + breach;
    }
}
