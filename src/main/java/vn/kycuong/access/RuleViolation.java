package vn.kycuong.access;

import java.util.List;

/**
 * A refusal. It has a stable code in kebab-case, whose texts in both languages stand in {@code messages} under {@code
 * problem.<code>}; a bug has no code and is an {@link IllegalStateException}.
 */
public final class RuleViolation extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final boolean invalidInput;
    private final transient List<Object> arguments;

    private RuleViolation(String code, boolean invalidInput, Object... arguments) {
        super(code);
        this.code = code;
        this.invalidInput = invalidInput;
        this.arguments = List.of(arguments);
    }

    /** The request is well-formed, but the state of the case or a rule forbids it now (HTTP 409). */
    public static RuleViolation refused(String code, Object... arguments) {
        return new RuleViolation(code, false, arguments);
    }

    /** The content of the request can never be accepted as it is (HTTP 422). */
    public static RuleViolation invalid(String code, Object... arguments) {
        return new RuleViolation(code, true, arguments);
    }

    public String code() {
        return code;
    }

    public boolean invalidInput() {
        return invalidInput;
    }

    /** Values for the placeholders of the text. */
    public List<Object> arguments() {
        return arguments;
    }
}
