package vn.kycuong.organisation;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import vn.kycuong.access.RuleViolation;

/** Which passwords are too weak to be taken, for people as for the first administrator. */
final class PasswordRule {

    static final int SHORTEST = 12;
    /** What bcrypt reads of a password. */
    static final int LONGEST_IN_BYTES = 72;

    private static final Set<String> WELL_KNOWN = Set.of(
            DemonstrationAccounts.PASSWORD,
            "administrator",
            "adminadminadmin",
            "changemechangeme",
            "changeme1234",
            "kycuong-admin",
            "kycuongkycuong",
            "matkhau123456",
            "password1234",
            "passwordpassword",
            "qwertyuiop123",
            "123456789012",
            "1234567890123");

    private PasswordRule() {}

    static boolean isWeak(String name, String password) {
        var plain = password.strip().toLowerCase(Locale.ROOT);
        return plain.length() < SHORTEST
                || plain.chars().distinct().count() < 4
                || WELL_KNOWN.contains(plain)
                || plain.contains(name.toLowerCase(Locale.ROOT));
    }

    static boolean isTooLong(String password) {
        return password.getBytes(StandardCharsets.UTF_8).length > LONGEST_IN_BYTES;
    }

    static void check(String name, String password) {
        if (isWeak(name, password)) {
            throw RuleViolation.invalid("password-weak", SHORTEST);
        }
        if (isTooLong(password)) {
            throw RuleViolation.invalid("password-too-long", LONGEST_IN_BYTES);
        }
    }
}
