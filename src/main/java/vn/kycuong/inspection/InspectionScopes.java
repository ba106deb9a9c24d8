package vn.kycuong.inspection;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;
import vn.kycuong.access.CaseScope;
import vn.kycuong.access.CaseScopes;

/** The cases that most doors are about; others name theirs. */
@Primary
@Component
class InspectionScopes implements CaseScopes {

    private final Inspections inspections;

    InspectionScopes(Inspections inspections) {
        this.inspections = inspections;
    }

    @Override
    public Map<UUID, CaseScope> scopesOf(Collection<UUID> caseIds) {
        return inspections.all(caseIds).values().stream()
                .collect(Collectors.toUnmodifiableMap(Inspection::id, Inspection::scope));
    }
}
