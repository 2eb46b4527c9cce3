package shop.localstack.service;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import shop.localstack.Refusal;

/** Runs a short command to its end. */
final class Tool {

    private Tool() {}

    static void run(String complaint, String... command) {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            String output =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw Refusal.because(complaint + ": " + output.strip());
            }
        } catch (IOException e) {
            throw Refusal.because(complaint + ": " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refusal.because(complaint + ": interrupted");
        }
    }
}
