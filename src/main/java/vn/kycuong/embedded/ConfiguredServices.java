package vn.kycuong.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.core.env.Environment;

/** The database and the broker that the operator named, or the reasons why they cannot be used as named. */
final class ConfiguredServices {

    private static final int SHORTEST_PASSWORD = 12;
    private static final Set<String> KNOWN_PASSWORDS = Set.of(
            "administrator", "changeme", "changeme1234", "changemeplease", "kycuong", "kycuong_app", "kycuong_owner");
    private static final Set<String> KNOWN_BEGINNINGS =
            Set.of("changeme", "change-me", "change_me", "password", "postgres", "secret");

    private final Environment environment;
    private final List<StartRefused.Reason> reasons = new ArrayList<>();

    ConfiguredServices(Environment environment) {
        this.environment = environment;
    }

    boolean chosen() {
        return !value("database.url").isEmpty()
                || !value("kafka.bootstrap-servers").isEmpty();
    }

    /** The same as Spring's settings; every flaw is reported at once. */
    Map<String, Object> settings() {
        String url = required("database.url");
        String brokers = required("kafka.bootstrap-servers");
        if (!reasons.isEmpty()) {
            throw new StartRefused(reasons);
        }
        checkUrl(url);
        String user = required("database.user");
        String owner = required("database.owner");
        if (!user.isEmpty() && user.equals(owner)) {
            refuse("roles-not-separate", variable("database.user"), variable("database.owner"));
        }
        String password = password("database.password", user);
        String ownerPassword = password("database.owner-password", owner);
        if (!reasons.isEmpty()) {
            throw new StartRefused(reasons);
        }
        return SpringSettings.of(url, new Login(user, password), new Login(owner, ownerPassword), brokers);
    }

    private void checkUrl(String url) {
        if (!url.startsWith("jdbc:postgresql:")) {
            refuse("database-url-foreign", variable("database.url"));
        } else if (url.toLowerCase(Locale.ROOT).contains("password=")) {
            refuse("database-url-with-password", variable("database.url"));
        }
    }

    private String password(String name, String user) {
        String direct = value(name);
        String file = value(name + "-file");
        if (!direct.isEmpty() && !file.isEmpty()) {
            refuse("password-twice", variable(name), variable(name + "-file"));
            return "";
        }
        if (file.isEmpty()) {
            return checked(direct, name, user);
        }
        try {
            return checked(Files.readString(Path.of(file)).strip(), name, user);
        } catch (IOException unreadable) {
            refuse("password-file-unreadable", variable(name + "-file"), file);
            return "";
        }
    }

    private String checked(String password, String name, String user) {
        if (password.isEmpty()) {
            refuse("password-missing", variable(name), variable(name + "-file"));
        } else if (weak(password.toLowerCase(Locale.ROOT), user.toLowerCase(Locale.ROOT))) {
            refuse("configured-password-weak", variable(name), SHORTEST_PASSWORD);
        }
        return password;
    }

    private static boolean weak(String password, String user) {
        return password.length() < SHORTEST_PASSWORD
                || password.equals(user)
                || KNOWN_PASSWORDS.contains(password)
                || KNOWN_BEGINNINGS.stream().anyMatch(password::startsWith)
                || password.chars().distinct().count() < SHORTEST_PASSWORD / 2;
    }

    private String required(String name) {
        String value = value(name);
        if (value.isEmpty()) {
            refuse("setting-missing", variable(name));
        }
        return value;
    }

    private void refuse(String code, Object... arguments) {
        reasons.add(new StartRefused.Reason(code, arguments));
    }

    private String value(String name) {
        return environment.getProperty("kycuong." + name, "").strip();
    }

    private static String variable(String name) {
        return "KYCUONG_" + name.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
    }
}
