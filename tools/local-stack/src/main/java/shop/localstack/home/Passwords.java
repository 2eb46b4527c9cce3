package shop.localstack.home;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import shop.localstack.Part;

/** One generated password for each database role. */
public final class Passwords {

    /** The role that owns the cluster; no service knows its password. */
    public static final String SUPERUSER = "postgres";

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Map<String, String> byRole;

    private Passwords(Map<String, String> byRole) {
        this.byRole = byRole;
    }

    /** Reads them; those that are missing are made and written first. */
    public static synchronized Passwords in(Home home) {
        Map<String, String> found = new TreeMap<>();
        try {
            read(home.passwords(), found);
            boolean made = found.putIfAbsent(SUPERUSER, generate()) == null;
            for (Part part : Part.services()) {
                made |=
                        !part.schema().isEmpty()
                                && found.putIfAbsent(part.schema(), generate()) == null;
            }
            if (made) {
                StringBuilder lines = new StringBuilder();
                found.forEach((role, password) -> lines.append(role + "=" + password + "\n"));
                OwnerOnly.write(home.passwords(), lines.toString());
            }
            return new Passwords(found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String of(String role) {
        String password = byRole.get(role);
        if (password == null) {
            throw new IllegalArgumentException("no role " + role);
        }
        return password;
    }

    /** Those of the services' roles. */
    public Map<String, String> ofServices() {
        Map<String, String> services = new HashMap<>(byRole);
        services.remove(SUPERUSER);
        return services;
    }

    static String generate() {
        byte[] bytes = new byte[18];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().encodeToString(bytes);
    }

    private static void read(Path file, Map<String, String> into) throws IOException {
        if (Files.exists(file)) {
            Properties lines = new Properties();
            try (Reader reader = Files.newBufferedReader(file)) {
                lines.load(reader);
            }
            lines.forEach((role, password) -> into.put(role.toString(), password.toString()));
        }
    }
}
