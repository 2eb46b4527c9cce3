package shop.messaging.relay;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import shop.messaging.bus.Topics;

/**
 * The life of one connection with its locks and of one producer. Ends with an exception when either
 * is lost; what was on its way then is read and sent again by whoever holds the lane next.
 */
final class RelaySession implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(RelaySession.class);
    private static final Duration TOPIC_MISSING = Duration.ofMillis(100);
    private static final Duration TOPIC_REFUSED = Duration.ofSeconds(1);
    private static final Duration GOOD_BYE = Duration.ofSeconds(2);

    private final InFlight inFlight = new InFlight();
    private final RestingTopics resting = new RestingTopics();
    private final Connection connection;
    private final UnsentRows rows;
    private final Lanes lanes;
    private final Sender sender;
    private final Topics topics;
    private final WakeUp wakeUp;
    private final RelaySettings settings;
    private final Pace pace;

    RelaySession(
            Connection connection,
            Sender sender,
            Topics topics,
            WakeUp wakeUp,
            RelaySettings settings)
            throws SQLException {
        this.connection = connection;
        this.rows = new UnsentRows(connection);
        this.lanes = new Lanes(connection);
        this.sender = sender;
        this.topics = topics;
        this.wakeUp = wakeUp;
        this.settings = settings;
        this.pace = new Pace(settings);
    }

    void relay(BooleanSupplier running) throws SQLException {
        while (running.getAsBoolean()) {
            step();
        }
        sender.finish(GOOD_BYE);
        rows.delete(
                sender.answers().stream()
                        .filter(Sent::acknowledged)
                        .map(sent -> sent.row().id())
                        .toList());
    }

    private void step() throws SQLException {
        if (pace.lanesDue() && lanes.takeFree()) {
            pace.readSoon();
        }
        settle();
        requireAnswers();
        if (wakeUp.takeAppended()) {
            pace.readSoon();
        }
        if (hasRoom() && pace.readDue(lanes.alone())) {
            read();
        } else {
            wakeUp.await(pace.untilNext(hasRoom()));
        }
    }

    /** A producer that has long said nothing may be stuck; a fresh one finds out. */
    private void requireAnswers() {
        if (inFlight.rows() == 0) {
            pace.answered();
        } else if (pace.silent()) {
            throw new KafkaException("No answer for " + inFlight.rows() + " rows");
        }
    }

    private boolean hasRoom() {
        return !lanes.none()
                && inFlight.rows() < settings.rows()
                && inFlight.bytes() < settings.bytes();
    }

    private void read() throws SQLException {
        List<UnsentRow> found = rows.read(lanes, inFlight, resting.names(), settings);
        pace.seenAlive();
        long bytes = found.stream().mapToLong(row -> row.payload().length).sum();
        if (found.size() == settings.rows() || bytes >= settings.bytes()) {
            pace.readSoon();
        }
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
    private void settle() throws SQLException {
        List<Sent> answers = sender.answers();
        if (answers.isEmpty()) {
            return;
        }
        pace.answered();
        List<Long> acknowledged = new ArrayList<>();
        List<UnsentRow> next = new ArrayList<>();
        for (Sent sent : answers) {
            if (sent.acknowledged()) {
                acknowledged.add(sent.row().id());
                add(next, inFlight.acknowledged(sent.row()));
            } else {
                failed(sent);
            }
        }
        if (!acknowledged.isEmpty()) {
            rows.delete(acknowledged);
            pace.seenAlive();
        }
        for (UnsentRow row : next) {
            send(row);
        }
    }

    private static void add(List<UnsentRow> rows, @Nullable UnsentRow row) {
        if (row != null) {
            rows.add(row);
        }
    }

    private void failed(Sent sent) throws SQLException {
        UnsentRow row = sent.row();
        inFlight.giveBack(row.orderedBy());
        if (sent.never()) {
            String reason = String.valueOf(sent.failure());
            rows.bury(row, reason);
            log.error("Event {} to {} cannot be sent: {}", row.eventId(), row.topic(), reason);
        } else if (sent.notNow()) {
            log.warn(
                    "Topic {} cannot be written now: {}",
                    row.topic(),
                    String.valueOf(sent.failure()));
            resting.rest(row.topic(), TOPIC_REFUSED);
            topics.forget(row.topic());
        } else {
            throw new KafkaException("The producer is lost", sent.failure());
        }
    }

    @Override
    public void close() throws SQLException {
        sender.close();
        connection.close();
    }
}
