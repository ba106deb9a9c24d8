package vn.kycuong.inspection;

import java.util.regex.Pattern;
import vn.kycuong.access.RuleViolation;

/** Which files are taken in, whoever brings them. */
public final class FileRules {

    public static final int LARGEST = 20 * 1024 * 1024;

    private static final Pattern FILE_NAME = Pattern.compile("[^\\p{Cntrl}/\\\\]{1,200}");

    private FileRules() {}

    /** A file that cannot be taken in is refused. */
    public static KeptFile take(String fileName, byte[] content) {
        if (content.length == 0) {
            throw RuleViolation.invalid("file-empty");
        }
        requireSize(content);
        if (!FILE_NAME.matcher(fileName).matches()) {
            throw RuleViolation.invalid("file-name-malformed");
        }
        var kept = KeptFile.of(fileName, content);
        requireSize(kept.content());
        return kept;
    }

    private static void requireSize(byte[] content) {
        if (content.length > LARGEST) {
            throw RuleViolation.invalid("file-too-large", LARGEST);
        }
    }
}
