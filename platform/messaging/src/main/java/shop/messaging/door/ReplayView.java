package shop.messaging.door;

import shop.messaging.Replayed;

/**
 * @param handled records of the key that are settled now
 * @param remaining records of the key that are still kept
 */
record ReplayView(int handled, long remaining) {

    static ReplayView of(Replayed replayed) {
        return new ReplayView(replayed.handled(), replayed.left());
    }
}
