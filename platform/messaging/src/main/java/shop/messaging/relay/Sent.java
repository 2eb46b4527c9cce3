package shop.messaging.relay;

import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.UnsupportedForMessageFormatException;
import org.jspecify.annotations.Nullable;

/**
 * The broker's word on a row.
 *
 * @param failure absent: all in-sync copies have it
 */
record Sent(UnsentRow row, @Nullable Exception failure) {

    boolean acknowledged() {
        return failure == null;
    }

    /** The row itself is at fault and always will be. */
    boolean never() {
        return failure instanceof RecordTooLargeException
                || failure instanceof InvalidTopicException
                || failure instanceof InvalidRecordException
                || failure instanceof SerializationException
                || failure instanceof UnsupportedForMessageFormatException
                || failure instanceof IllegalArgumentException;
    }

    /** The topic cannot be written at the moment; other topics can. */
    boolean notNow() {
        return failure instanceof TimeoutException || failure instanceof AuthorizationException;
    }
}
