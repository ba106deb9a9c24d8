package vn.kycuong.embedded;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** The passwords of the embedded database, made up once and kept. */
final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;
    private final StoredValues stored;

    Secrets(Path file) {
        this.file = file;
        this.stored = new StoredValues(file);
    }

    Path file() {
        return file;
    }

    synchronized Login login(String user) {
        return new Login(user, stored.value(user).orElseGet(() -> {
            byte[] random = new byte[24];
            RANDOM.nextBytes(random);
            String password = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
            stored.store(user, password);
            return password;
        }));
    }
}
