package shop.localstack.home;

import java.nio.file.Path;
import shop.localstack.Part;

/** Where everything of one stack lies. */
public record Home(Path path) {

    public Path run() {
        return path.resolve("run");
    }

    public Path pidFile(String process) {
        return run().resolve(process + ".pid");
    }

    /** What the running stack was started with, so that later commands mean the same one. */
    public Path remembered() {
        return run().resolve("settings.properties");
    }

    public Path logs() {
        return path.resolve("logs");
    }

    public Path log(String process) {
        return logs().resolve(process + ".log");
    }

    public Path data(Part part) {
        return path.resolve("data").resolve(part.toString());
    }

    public Path keys() {
        return path.resolve("keys");
    }

    public Path adminFile() {
        return path.resolve("admin.json");
    }

    public Path passwords() {
        return path.resolve("passwords.properties");
    }
}
