package vn.kycuong.organisation;

import java.util.regex.Pattern;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.access.UseCase;

/** Makes somebody known by a code, so that posts and accounts can refer to the code and never to the name. */
@UseCase
public class RegisterOfficial {

    public record Command(String code, String name, Actor by) implements vn.kycuong.access.Command {}

    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]{0,39}");
    private static final int LONGEST_NAME = 200;

    private final JdbcOfficials officials;
    private final Permissions permissions;

    RegisterOfficial(JdbcOfficials officials, Permissions permissions) {
        this.officials = officials;
        this.permissions = permissions;
    }

    public void handle(Command command) {
        permissions.require(command.by(), "organisation.register");
        if (!CODE.matcher(command.code()).matches()) {
            throw RuleViolation.invalid("official-code-invalid");
        }
        if (command.name().isBlank() || command.name().length() > LONGEST_NAME) {
            throw RuleViolation.invalid("official-name-invalid", LONGEST_NAME);
        }
        var official = new Official(command.code(), command.name(), false);
        if (!officials.add(official, command.by().official())) {
            throw RuleViolation.refused("official-code-taken", command.code());
        }
    }
}
