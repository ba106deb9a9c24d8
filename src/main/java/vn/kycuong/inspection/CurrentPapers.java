package vn.kycuong.inspection;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The papers of cases that hold, and that the inspected unit may read now. */
@Component
public class CurrentPapers {

    /** A version that no later one has taken the place of. */
    public record Paper(UUID caseId, DocumentKind kind, int version) {}

    private final JdbcDocuments documents;

    CurrentPapers(JdbcDocuments documents) {
        this.documents = documents;
    }

    /** By case; none of a case that the unit does not know of, or that ended without a conclusion. */
    public Map<UUID, List<Paper>> openToUnit(Collection<Inspection> inspections) {
        var known = inspections.stream()
                .filter(Inspection::knownToUnit)
                .filter(inspection -> !inspection.has(Milestone.VOIDED) && !inspection.has(Milestone.CANCELLED))
                .collect(Collectors.toUnmodifiableMap(Inspection::id, inspection -> inspection));
        if (known.isEmpty()) {
            return Map.of();
        }
        return documents.current(known.keySet()).stream()
                .filter(paper -> {
                    var inspection = known.get(paper.caseId());
                    return inspection != null && paper.kind().openToUnit(inspection);
                })
                .collect(Collectors.groupingBy(Paper::caseId));
    }
}
