package shop.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import shop.localstack.home.AdminFile;
import shop.localstack.home.Home;
import shop.localstack.home.Passwords;
import shop.localstack.infra.PostgresServer;
import shop.localstack.infra.PostgresSettings;
import shop.localstack.infra.SecondListener;
import shop.localstack.process.JavaCommand;
import shop.localstack.process.PartProcess;
import shop.localstack.service.Program;
import shop.localstack.service.ServiceEnvironment;
import shop.localstack.service.ServiceProcess;
import shop.localstack.store.KafkaProcess;
import shop.localstack.store.PostgresProcess;

/** Puts each part together from the settings of its stack. */
final class Parts {

    private final StackSettings settings;
    private final Home home;

    Parts(StackSettings settings, Home home) {
        this.settings = settings;
        this.home = home;
    }

    PartProcess of(Part part) {
        return switch (part) {
            case POSTGRES -> new PostgresProcess(home, settings.ports().of(part), this::postgres);
            case KAFKA -> new KafkaProcess(home, kafka());
            default -> service(part.toString(), part, settings.ports().of(part));
        };
    }

    /** One more process of a service, with the environment of the first but for its ports. */
    PartProcess replica(Part service, int number, int port) {
        return service(service + "-" + number, service, port);
    }

    private PartProcess service(String name, Part service, int port) {
        return new ServiceProcess(
                name, port, program(service), home, () -> environment(service, port));
    }

    Program program(Part service) {
        return new Program(
                service,
                settings.root(),
                settings.programs().resolve(service.toString()),
                settings.flags());
    }

    Map<String, String> environment(Part service) {
        return environment(service, settings.ports().of(service));
    }

    private Map<String, String> environment(Part service, int port) {
        ServiceEnvironment usual =
                new ServiceEnvironment(
                        settings.ports(), home, Passwords.in(home), AdminFile.read(home));
        Map<String, String> all = new HashMap<>(usual.of(service, port));
        all.putAll(settings.environmentOf(service));
        return all;
    }

    private List<String> kafka() {
        List<String> command = new ArrayList<>(aloneKafka());
        SecondListener second = settings.secondListener();
        if (second != null) {
            command.add(Integer.toString(second.port()));
            command.add(Integer.toString(second.advertisedPort()));
        }
        return command;
    }

    private List<String> aloneKafka() {
        return JavaCommand.of(
                settings.root(),
                settings.flags(),
                List.of(
                        "-Xmx192m",
                        "-Xss512k",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn"),
                KafkaMain.class.getName(),
                home.data(Part.KAFKA).toString(),
                Integer.toString(settings.ports().of(Part.KAFKA)),
                Integer.toString(settings.ports().second(Part.KAFKA)),
                KafkaProcess.readyFile(home).toString());
    }

    private PostgresServer postgres() {
        Passwords passwords = Passwords.in(home);
        return new PostgresServer(
                new PostgresSettings(
                        home.data(Part.POSTGRES),
                        settings.ports().of(Part.POSTGRES),
                        passwords.of(Passwords.SUPERUSER),
                        initSql(),
                        passwords.ofServices()));
    }

    private String initSql() {
        try {
            return Files.readString(settings.root().resolve("deploy/postgres/init.sql"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
