package vn.kycuong.finding;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.inspection.KeptFile;

/** Keeps what units hand in with a response or a rectification, numbered within the finding. */
@Component
class Attachments {

    static final String RESPONSE = "RESPONSE";
    static final String RECTIFICATION = "RECTIFICATION";

    private static final Pattern NAME = Pattern.compile("[^\\p{Cntrl}/\\\\]{1,200}");
    private static final int LARGEST = 20 * 1024 * 1024;

    private final JdbcAttachments rows;
    private final Clock clock;

    Attachments(JdbcAttachments rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** @return the SHA-256 of what is kept of each, for the journal */
    List<String> add(Finding finding, String purpose, int round, List<Attachment> attachments, Actor by) {
        var fingerprints = new ArrayList<String>();
        for (var attachment : attachments) {
            requireAcceptable(attachment);
            var kept = KeptFile.of(attachment.name(), attachment.content());
            requireSize(attachment.name(), kept.content());
            var fingerprint = fingerprint(kept.content());
            rows.add(
                    finding.id(),
                    purpose,
                    round,
                    new Attachment(attachment.name(), kept.mediaType(), kept.content()),
                    fingerprint,
                    by.official(),
                    clock.instant());
            fingerprints.add(fingerprint);
        }
        return fingerprints;
    }

    List<JdbcAttachments.Row> of(UUID findingId) {
        return rows.of(findingId);
    }

    Optional<Attachment> content(UUID findingId, int number) {
        return rows.content(findingId, number);
    }

    private static void requireAcceptable(Attachment attachment) {
        if (!NAME.matcher(attachment.name()).matches()) {
            throw RuleViolation.invalid("attachment-name-malformed");
        }
        if (attachment.content().length == 0) {
            throw RuleViolation.invalid("attachment-empty", attachment.name());
        }
        requireSize(attachment.name(), attachment.content());
    }

    private static void requireSize(String name, byte[] content) {
        if (content.length > LARGEST) {
            throw RuleViolation.invalid("attachment-too-large", name);
        }
    }

    private static String fingerprint(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
