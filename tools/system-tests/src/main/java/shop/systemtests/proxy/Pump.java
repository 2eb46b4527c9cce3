package shop.systemtests.proxy;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import shop.systemtests.proxy.Switch.Setting;

/** Carries the bytes of one direction of one connection, as far as the mode lets it. */
final class Pump implements Runnable {

    private static final int BUFFER = 64 * 1024;

    private final Link link;
    private final Direction direction;
    private final Switch modes;
    private final AtomicLong commits;
    private final Runnable onServerEnd;
    private final byte[] buffer = new byte[BUFFER];

    /**
     * @param commits counts those of the whole proxy
     * @param onServerEnd told when the server has ended the connection or cannot be written to
     */
    Pump(Link link, Direction direction, Switch modes, AtomicLong commits, Runnable onServerEnd) {
        this.link = link;
        this.direction = direction;
        this.modes = modes;
        this.commits = commits;
        this.onServerEnd = onServerEnd;
    }

    @Override
    public void run() {
        try {
            carry();
        } catch (IOException brokenOff) {
            link.reset();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            link.reset();
        } finally {
            if (direction == Direction.REPLIES) {
                onServerEnd.run();
            }
        }
    }

    private void carry() throws IOException, InterruptedException {
        var in = link.from(direction).getInputStream();
        for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
            if (!pass(length)) {
                link.reset();
                return;
            }
        }
        awaitPassage();
        link.end(direction);
    }

    /** False when the connection has to end in place of these bytes. */
    private boolean pass(int length) throws IOException, InterruptedException {
        var commit = direction == Direction.REQUESTS && look(length);
        var setting = awaitPassage();
        switch (mode(setting)) {
            case Mode.Delay(Duration by) -> {
                modes.pause(setting, by);
                write(0, length);
            }
            case Mode.Trickle trickle -> trickle(trickle, setting, length);
            case Mode.Reset _ -> {
                return false;
            }
            case Mode.SwallowReply _ when direction == Direction.REPLIES -> {
                return false;
            }
            case Mode.SwallowCommitReply(int each) when commit -> {
                if (commits.incrementAndGet() % each == 0) {
                    link.doomReply();
                }
                write(0, length);
            }
            default -> {
                if (direction == Direction.REPLIES && link.isReplyDoomed()) {
                    return false;
                }
                write(0, length);
            }
        }
        return true;
    }

    private boolean look(int length) {
        link.meet(buffer, length);
        return link.commits(buffer, length);
    }

    private void trickle(Mode.Trickle trickle, Setting setting, int length)
            throws IOException, InterruptedException {
        for (int done = 0; done < length; done += trickle.bytes()) {
            modes.pause(setting, trickle.every());
            write(done, Math.min(trickle.bytes(), length - done));
        }
    }

    /** The setting under which bytes of this direction may go on. */
    private Setting awaitPassage() throws InterruptedException {
        var setting = modes.now();
        while (isHeld(mode(setting))) {
            modes.awaitChange(setting);
            setting = modes.now();
        }
        return setting;
    }

    private boolean isHeld(Mode mode) {
        return mode instanceof Mode.BlackHole
                || (mode instanceof Mode.OneWay(Direction lost) && lost == direction);
    }

    private Mode mode(Setting setting) {
        return setting.of(link.greeting());
    }

    private void write(int from, int length) throws IOException {
        var out = link.to(direction).getOutputStream();
        out.write(buffer, from, length);
        out.flush();
    }
}
