package vn.kycuong.proceeding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kycuong.serving.PaperId;
import vn.kycuong.serving.PaperKind;

/** Which acts of a disciplinary case are papers that the person has to receive. A paper has the number of its act. */
final class PapersForPerson {

    private PapersForPerson() {}

    static Optional<PaperKind> kindOf(ActKind act) {
        return switch (act) {
            case REVIEW_CALLED -> Optional.of(PaperKind.REVIEW_NOTICE);
            case SUMMONED -> Optional.of(PaperKind.SUMMONS);
            case DECIDED -> Optional.of(PaperKind.DISCIPLINARY_DECISION);
            case APPEAL_SETTLED -> Optional.of(PaperKind.COMPLAINT_DECISION);
            default -> Optional.empty();
        };
    }

    /** Those that hold: a meeting that was called anew takes the place of the earlier one. */
    static Set<PaperId> current(DisciplinaryCase file) {
        return Stream.concat(
                        Stream.of(ActKind.REVIEW_CALLED, ActKind.SUMMONED, ActKind.DECIDED)
                                .flatMap(kind -> file.last(kind).stream()),
                        file.acts().stream().filter(act -> act.kind() == ActKind.APPEAL_SETTLED))
                .flatMap(act -> kindOf(act.kind()).map(kind -> new PaperId(kind, act.number())).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    static List<PaperId> decisions(DisciplinaryCase file) {
        return current(file).stream()
                .filter(paper -> paper.kind() == PaperKind.DISCIPLINARY_DECISION)
                .toList();
    }
}
