package shop.defaults.failpoint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The system's clock, wrong by as much as a file says at that moment: {@code PT1H}, {@code -PT10M}.
 * The file is {@code $SHOP_FAILPOINTS/<application name>/clock-<port>}, so that one of several
 * replicas can be wrong; without it the clock is right.
 */
public final class ShiftedClock extends Clock {

    private final Path file;
    private final Clock right;

    private ShiftedClock(Path file, Clock right) {
        this.file = file;
        this.right = right;
    }

    /**
     * The system's clock itself, unless fail points are armed.
     *
     * @param port of this process
     */
    public static Clock of(String port) {
        return of(FailPoint.directory(), port, Clock.systemUTC());
    }

    static Clock of(@Nullable Path armed, String port, Clock right) {
        return armed == null ? right : new ShiftedClock(armed.resolve("clock-" + port), right);
    }

    @Override
    public Instant instant() {
        return right.instant().plus(shift());
    }

    /** Opens nothing while no file is there: a process that may open no more can tell the time. */
    private Duration shift() {
        if (!Files.exists(file)) {
            return Duration.ZERO;
        }
        try {
            return Duration.parse(Files.readString(file).strip());
        } catch (NoSuchFileException e) {
            return Duration.ZERO;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public ZoneId getZone() {
        return right.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new ShiftedClock(file, right.withZone(zone));
    }
}
