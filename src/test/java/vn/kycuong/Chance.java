package vn.kycuong;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Ids;
import vn.kycuong.journal.Randomness;

/** Where identifiers and random bytes of the tests come from: nobody can foretell them, unless a seed is given. */
@Component
@Primary
public class Chance implements Ids, Randomness {

    /** System property with the seed of what happens while the application starts. */
    public static final String SEED = "kycuong.test.seed";

    private final SecureRandom random = new SecureRandom();
    private @Nullable String seed = System.getProperty(SEED);
    private int drawn;

    /** From here on the same seed gives the same row, whatever was drawn before. */
    public synchronized void seed(String command) {
        seed = command;
        drawn = 0;
    }

    public synchronized void forget() {
        seed = null;
    }

    /** What the n-th draw after this seed gives. */
    public static UUID nth(String command, int number) {
        return UUID.nameUUIDFromBytes((command + '/' + number).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public synchronized UUID next() {
        return seed == null ? UUID.randomUUID() : nth(seed, ++drawn);
    }

    @Override
    public synchronized byte[] bytes(int count) {
        var bytes = new byte[count];
        if (seed == null) {
            random.nextBytes(bytes);
            return bytes;
        }
        for (var filled = 0; filled < count; filled++) {
            bytes[filled] = (byte) next().getLeastSignificantBits();
        }
        return bytes;
    }
}
