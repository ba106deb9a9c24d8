package vn.kycuong.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import java.util.stream.Collectors;

/** Name-based identifiers (UUID version 5), so that an event sent again is recognised as the same one. */
final class EventIds {

    private EventIds() {}

    static UUID ofFact(UUID caseId, long sequence, String type) {
        return named(caseId, sequence + "/" + type);
    }

    static UUID ofView(UUID fact, View view) {
        var recipients = view.recipients().stream().sorted().collect(Collectors.joining(","));
        return named(fact, view.audience() + "/" + view.unit() + "/" + recipients);
    }

    private static UUID named(UUID namespace, String name) {
        try {
            var digest = MessageDigest.getInstance("SHA-1");
            digest.update(ByteBuffer.allocate(16)
                    .putLong(namespace.getMostSignificantBits())
                    .putLong(namespace.getLeastSignificantBits())
                    .array());
            var bytes = ByteBuffer.wrap(digest.digest(name.getBytes(StandardCharsets.UTF_8)));
            var high = bytes.getLong() & 0xffffffffffff0fffL | 0x5000L;
            var low = bytes.getLong() & 0x3fffffffffffffffL | 0x8000000000000000L;
            return new UUID(high, low);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
