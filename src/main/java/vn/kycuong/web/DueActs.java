package vn.kycuong.web;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;
import vn.kycuong.access.PermissionMatrix;
import vn.kycuong.inspection.Kind;

/** Says of an act why it is somebody's, who will be told, and until when. */
@Component
class DueActs {

    private static final String NOT_AT_ALL = "-";

    private final PermissionMatrix matrix;

    DueActs(PermissionMatrix matrix) {
        this.matrix = matrix;
    }

    List<DueAct> of(Actor actor, UUID subject, Kind kind, List<CaseAction> actions, Collection<TermRow> terms) {
        return actions.stream()
                .map(action -> new DueAct(
                        action.operation(),
                        action.address(subject),
                        reason(actor, action.operation()),
                        ActFacts.told(action.operation(), kind),
                        terms.stream()
                                .filter(term -> term.subjectId().equals(subject)
                                        && term.kind().equals(ActFacts.term(action.operation())))
                                .findFirst()
                                .orElse(null)))
                .toList();
    }

    /** Key of the sentence: by the reach that the matrix gives one of the actor's roles. */
    String reason(Actor actor, String operation) {
        return matrix.rows().stream()
                .filter(row -> row.operation().equals(operation))
                .flatMap(row -> actor.roles().stream().sorted().map(role -> row.reaches()
                        .get(role)))
                .filter(Objects::nonNull)
                .filter(reach -> !reach.equals(NOT_AT_ALL))
                .findFirst()
                .map(reach -> "reason." + reach)
                .orElse("reason.any");
    }
}
