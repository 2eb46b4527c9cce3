package shop.localstack.service;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import shop.localstack.Refusal;

/** Tells whether a jar is the one that was unpacked before, whenever it was built. */
final class Fingerprint {

    private Fingerprint() {}

    /**
     * Of the names and checksums of what is inside, so that a jar built again from the same sources
     * is the same.
     *
     * @param circumstances whatever else makes a difference
     */
    static String of(Path jar, String circumstances) {
        CRC32 sum = new CRC32();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            zip.stream()
                    .map(ZipEntry.class::cast)
                    .map(entry -> entry.getName() + " " + entry.getCrc() + "\n")
                    .sorted()
                    .forEach(line -> sum.update(line.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw Refusal.because(
                    jar + " cannot be read (" + e.getMessage() + "): build it again.");
        }
        sum.update(circumstances.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }
}
