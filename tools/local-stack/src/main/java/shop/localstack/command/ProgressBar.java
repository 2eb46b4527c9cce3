package shop.localstack.command;

import java.io.PrintStream;

/** How far something is: one line written over and over at a terminal, a few lines elsewhere. */
final class ProgressBar implements AutoCloseable {

    private static final String CLEAR = "\r\u001b[K";
    private static final int WIDTH = 30;
    private static final int STEP = 10;

    private final PrintStream out;
    private final boolean terminal;
    private String step = "";
    private String drawn = "";

    ProgressBar() {
        this(System.out, Boolean.getBoolean("shop.terminal"));
    }

    ProgressBar(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    /** Tells only what has not been told: called as often as anything moves. */
    synchronized void show(String what, long done, long total) {
        int percent = total == 0 ? 0 : (int) (Math.min(done, total) * 100.0 / total);
        if (terminal) {
            draw("%s %s %3d %%  %s".formatted(what, bar(percent), percent, size(done, total)));
        } else {
            String reached = what + " " + percent / STEP * STEP + " %";
            if (!reached.equals(step)) {
                step = reached;
                out.println(reached);
            }
        }
    }

    private void draw(String line) {
        if (!line.equals(drawn)) {
            drawn = line;
            out.print(CLEAR + line);
            out.flush();
        }
    }

    private static String bar(int percent) {
        int full = percent * WIDTH / 100;
        return "[" + "#".repeat(full) + ".".repeat(WIDTH - full) + "]";
    }

    private static String size(long done, long total) {
        return "%d of %d kB".formatted(kilobytes(done), kilobytes(total));
    }

    private static long kilobytes(long bytes) {
        return (bytes + 999) / 1000;
    }

    /** Takes the bar away, so that what follows begins on a line of its own. */
    @Override
    public synchronized void close() {
        if (!drawn.isEmpty()) {
            drawn = "";
            out.print(CLEAR);
            out.flush();
        }
    }
}
