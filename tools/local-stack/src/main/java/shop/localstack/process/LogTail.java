package shop.localstack.process;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** What was added to a log since this object was made. */
final class LogTail {

    private static final int LINES = 15;
    private static final int WIDTH = 300;
    private static final int BYTES = 64 << 10;

    private final Path log;
    private final long from;

    LogTail(Path log) {
        this.log = log;
        this.from = size(log);
    }

    /** The last lines, indented and cut to a width that a person can read. */
    String text() {
        List<String> lines = read().lines().filter(line -> !line.isBlank()).toList();
        return lines.stream()
                .skip(Math.max(0, lines.size() - LINES))
                .map(line ->
                        "  " + (line.length() > WIDTH ? line.substring(0, WIDTH) + " …" : line))
                .collect(Collectors.joining("\n"));
    }

    boolean tellsOfFullDisk() {
        return read().contains("No space left on device");
    }

    private String read() {
        long size = size(log);
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            long start = Math.max(size - BYTES, size < from ? 0 : from);
            byte[] bytes = new byte[(int) (size - start)];
            file.seek(start);
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            return "";
        }
    }

    private static long size(Path log) {
        try {
            return Files.size(log);
        } catch (IOException missing) {
            return 0;
        }
    }
}
