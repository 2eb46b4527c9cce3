package shop.messaging.relay;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import shop.messaging.bus.Topics;

/** Lets rows go, one of each key at a time, and acts on what the broker says to them. */
final class Dispatch {

    private static final Logger log = LoggerFactory.getLogger(Dispatch.class);
    private static final Duration TOPIC_MISSING = Duration.ofMillis(100);
    private static final Duration TOPIC_REFUSED = Duration.ofSeconds(1);

    private final UnsentRows rows;
    private final Lanes lanes;
    private final InFlight inFlight;
    private final RestingTopics resting;
    private final Sender sender;
    private final Topics topics;
    private final Pace pace;

    Dispatch(
            UnsentRows rows,
            Lanes lanes,
            InFlight inFlight,
            RestingTopics resting,
            Sender sender,
            Topics topics,
            Pace pace) {
        this.rows = rows;
        this.lanes = lanes;
        this.inFlight = inFlight;
        this.resting = resting;
        this.sender = sender;
        this.topics = topics;
        this.pace = pace;
    }

    void take(List<UnsentRow> found) throws SQLException {
        for (UnsentRow row : found) {
            if (inFlight.add(row)) {
                send(row);
            }
        }
    }

    /**
     * Only a session that was alive a moment ago may send: a thawed one may have lost its lanes.
     */
    private void send(UnsentRow row) throws SQLException {
        if (pace.aliveUnproven()) {
            lanes.takeFree();
            pace.seenAlive();
        }
        if (!topics.exists(row.topic())) {
            resting.rest(row.topic(), TOPIC_MISSING);
        }
        if (resting.contains(row.topic())) {
            inFlight.giveBack(row.orderedBy());
        } else {
            sender.send(row);
        }
    }

    /** Deletes what was acknowledged first, then lets the next of each key go. */
    void settle() throws SQLException {
        List<Sent> answers = sender.answers();
        if (!answers.isEmpty() || inFlight.rows() == 0) {
            pace.answered();
        }
        delete(answers);
        List<UnsentRow> next = new ArrayList<>();
        for (Sent sent : answers) {
            if (sent.acknowledged()) {
                inFlight.acknowledged(sent.row()).ifPresent(next::add);
            } else {
                failed(sent);
            }
        }
        for (UnsentRow row : next) {
            send(row);
        }
        requireAnswers();
    }

    void deleteAcknowledged() throws SQLException {
        delete(sender.answers());
    }

    private void delete(List<Sent> answers) throws SQLException {
        List<Long> acknowledged =
                answers.stream().filter(Sent::acknowledged).map(sent -> sent.row().id()).toList();
        if (!acknowledged.isEmpty()) {
            rows.delete(acknowledged);
            pace.seenAlive();
        }
    }

    private void failed(Sent sent) throws SQLException {
        UnsentRow row = sent.row();
        String reason = String.valueOf(sent.failure());
        inFlight.giveBack(row.orderedBy());
        if (sent.never()) {
            rows.bury(row, reason);
            log.error("Event {} to {} cannot be sent: {}", row.eventId(), row.topic(), reason);
        } else if (sent.notNow()) {
            log.warn("Topic {} cannot be written now: {}", row.topic(), reason);
            resting.rest(row.topic(), TOPIC_REFUSED);
            topics.forget(row.topic());
        } else {
            throw new KafkaException("The producer is lost", sent.failure());
        }
    }

    /** A producer that has long said nothing may be stuck; a fresh one finds out. */
    private void requireAnswers() {
        if (pace.silent()) {
            throw new KafkaException("No answer for " + inFlight.rows() + " rows");
        }
    }
}
