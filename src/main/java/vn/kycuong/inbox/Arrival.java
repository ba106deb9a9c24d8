package vn.kycuong.inbox;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A command as it arrived; nothing in it has been believed yet.
 *
 * @param source who says to have sent it, and {@code id} its name there: together what makes it the same when it comes
 *     again. Where and as what it was read, when it says neither
 * @param type such as {@code signal.received}; empty when it says none that we know
 * @param identified whether source and id are its own
 */
record Arrival(String source, String id, String type, boolean identified, byte[] value) {

    /**
     * What the answer calls it. Everybody reads answers, so neither who sent a command nor its name may be read out of
     * it; whoever sent it knows both and finds it again.
     */
    String answerName() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest((source + '\n' + id).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Without the value, which has no business in a log. */
    @Override
    public String toString() {
        return "Arrival[" + type + "]";
    }
}
