package shop.messaging.door;

import org.jspecify.annotations.Nullable;
import shop.messaging.Republished;

record RepublishedView(String topic, int published, @Nullable String nextAfter) {

    static RepublishedView of(String topic, Republished done) {
        return new RepublishedView(topic, done.published(), done.nextAfter());
    }
}
