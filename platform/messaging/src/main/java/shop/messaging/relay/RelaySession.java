package shop.messaging.relay;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import shop.messaging.bus.Topics;

/**
 * The life of one connection with its locks and of one producer. Ends with an exception when either
 * is lost; what was on its way then is read and sent again by whoever holds the lane next.
 */
final class RelaySession implements AutoCloseable {

    private static final Duration GOOD_BYE = Duration.ofSeconds(2);

    private final InFlight inFlight = new InFlight();
    private final RestingTopics resting = new RestingTopics();
    private final Connection connection;
    private final UnsentRows rows;
    private final Lanes lanes;
    private final Sender sender;
    private final Dispatch dispatch;
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
        this.wakeUp = wakeUp;
        this.settings = settings;
        this.pace = new Pace(settings);
        this.dispatch = new Dispatch(rows, lanes, inFlight, resting, sender, topics, pace);
    }

    void relay(BooleanSupplier running) throws SQLException {
        while (running.getAsBoolean()) {
            step();
        }
        sender.finish(GOOD_BYE);
        dispatch.deleteAcknowledged();
    }

    private void step() throws SQLException {
        if (pace.lanesDue() && lanes.takeFree()) {
            pace.readSoon();
        }
        dispatch.settle();
        if (wakeUp.takeAppended()) {
            pace.readSoon();
        }
        if (hasRoom() && pace.readDue(lanes.alone())) {
            read();
        } else {
            wakeUp.await(pace.untilNext(hasRoom()));
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
        dispatch.take(found);
    }

    @Override
    public void close() throws SQLException {
        sender.close();
        connection.close();
    }
}
