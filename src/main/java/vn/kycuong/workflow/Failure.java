package vn.kycuong.workflow;

import java.util.regex.Pattern;

/**
 * What may be told of a failure: the names of the exceptions, and the code of a refusal. What an exception says is not told:
 * it may quote what somebody entered.
 *
 * @param cause the innermost one; empty when it is the only one
 */
record Failure(String name, String cause) {

    private static final Pattern THROWN =
            Pattern.compile("(?m)^(Caused by: )?(?:[a-z0-9_]+\\.)+([A-Z][\\w$]*)(: [a-z]+(?:-[a-z]+)+$)?");

    static Failure of(String stackTrace) {
        var name = "";
        var cause = "";
        var thrown = THROWN.matcher(stackTrace);
        while (thrown.find()) {
            var what = thrown.group(2) + (thrown.group(3) == null ? "" : thrown.group(3));
            if (thrown.group(1) != null) {
                cause = what;
            } else if (thrown.start() == 0) {
                name = what;
            }
        }
        return new Failure(name, cause);
    }

    /** The names alone: the code of a refusal tells which kind of case refused. */
    Failure withoutCodes() {
        return new Failure(plain(name), plain(cause));
    }

    private static String plain(String thrown) {
        return thrown.replaceFirst(":.*", "");
    }
}
