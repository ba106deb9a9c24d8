package vn.kycuong.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.kycuong.access.Actor;

/**
 * Something that a person can do on the page of a case, a finding, an entry of the register or a disciplinary case, with
 * the form that it needs. It calls one use case; its title is the text {@code operation.<operation>}.
 *
 * <p>Public for the templates, which call {@link #address}.
 *
 * @param operation name in the permission matrix
 * @param subject what the identifier in the address stands for
 * @param path last part of the address
 * @param form what is asked for; may depend on the case
 * @param act what is done with what was entered
 */
public record CaseAction(String operation, Subject subject, String path, Form form, Act act) {

    /** What the identifier in an address stands for. */
    public enum Subject {
        INSPECTION("/inspections/"),
        FINDING("/findings/"),
        ENTRY("/accountability-entries/"),
        DISCIPLINARY_CASE("/disciplinary-cases/");

        private final String root;

        Subject(String root) {
            this.root = root;
        }

        /** @param path of a page below the subject's own */
        static Subject of(String path) {
            return Stream.of(values())
                    .filter(subject -> path.startsWith(subject.root))
                    .findFirst()
                    .orElseThrow();
        }

        String address(UUID id) {
            return root + id;
        }
    }

    /** The fields to show. */
    @FunctionalInterface
    public interface Form {
        List<Field> fields(Actor by, UUID id);
    }

    /** Calls the use case. */
    @FunctionalInterface
    public interface Act {
        void perform(Actor by, UUID id, Entered entered);
    }

    static CaseAction onInspection(String operation, String path, List<Field> fields, Act act) {
        return new CaseAction("inspection." + operation, Subject.INSPECTION, path, (by, id) -> fields, act);
    }

    static CaseAction onFinding(String operation, String path, List<Field> fields, Act act) {
        return new CaseAction("finding." + operation, Subject.FINDING, path, (by, id) -> fields, act);
    }

    static CaseAction onEntry(String operation, String path, List<Field> fields, Act act) {
        return new CaseAction("accountability." + operation, Subject.ENTRY, path, (by, id) -> fields, act);
    }

    static CaseAction onDisciplinaryCase(String operation, String path, List<Field> fields, Act act) {
        return onDisciplinaryCase(operation, path, (by, id) -> fields, act);
    }

    static CaseAction onDisciplinaryCase(String operation, String path, Form form, Act act) {
        return new CaseAction("discipline." + operation, Subject.DISCIPLINARY_CASE, path, form, act);
    }

    public String address(UUID id) {
        return subject.address(id) + '/' + path;
    }
}
