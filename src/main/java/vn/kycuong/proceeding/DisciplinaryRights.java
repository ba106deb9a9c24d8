package vn.kycuong.proceeding;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Forbidden;
import vn.kycuong.access.NotFound;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.Role;

/**
 * Who may do what in a disciplinary case. The person concerned has no other rights in it than those of a person concerned,
 * whatever the role, and none before he or she was told of it.
 */
@Component
class DisciplinaryRights {

    static final String READ = "discipline.read";

    private static final Set<String> OF_THE_PERSON =
            Set.of(READ, "discipline.waive-deferral", "discipline.appeal", "discipline.withdraw-appeal");

    private final DisciplinaryScopes scopes;
    private final Permissions permissions;

    DisciplinaryRights(DisciplinaryScopes scopes, Permissions permissions) {
        this.scopes = scopes;
        this.permissions = permissions;
    }

    boolean allows(Actor by, String operation, DisciplinaryCase file) {
        return allowed(by, file).test(operation);
    }

    /** For many questions about one case: who has a part in it is looked up once. */
    Predicate<String> allowed(Actor by, DisciplinaryCase file) {
        if (file.isAbout(by.official())) {
            var told = file.toldToPerson();
            return operation -> told && OF_THE_PERSON.contains(operation) && permissions.allows(by, operation);
        }
        var scope = scopes.of(file);
        return operation -> permissions.allows(by, operation, scope);
    }

    /** Those of the cases that the actor may know of. */
    List<DisciplinaryCase> readable(Actor by, List<DisciplinaryCase> files) {
        var known = scopes.of(files);
        return files.stream()
                .filter(file -> file.isAbout(by.official())
                        ? allows(by, READ, file)
                        : permissions.allows(by, READ, Objects.requireNonNull(known.get(file.id()))))
                .toList();
    }

    /**
     * @throws NotFound when the actor may not know that the case exists
     * @throws Forbidden when the actor may see the case but not do this
     */
    void require(Actor by, String operation, DisciplinaryCase file) {
        var allowed = allowed(by, file);
        if (allowed.test(operation)) {
            return;
        }
        if (!allowed.test(READ)) {
            throw new NotFound();
        }
        throw new Forbidden(operation);
    }

    /** Medical reasons and the totals of ballots are for leadership, personnel and the council of this case. */
    boolean seesEverything(Actor by, DisciplinaryCase file) {
        if (file.isAbout(by.official()) || !allows(by, READ, file)) {
            return false;
        }
        return by.isSystem()
                || by.is(Role.LEADERSHIP)
                || by.is(Role.PERSONNEL_OFFICER)
                || file.councillors().contains(by.official());
    }
}
