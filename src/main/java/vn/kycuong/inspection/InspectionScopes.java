package vn.kycuong.inspection;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.kycuong.access.CaseScope;
import vn.kycuong.access.CaseScopes;
import vn.kycuong.access.NotFound;

@Component
class InspectionScopes implements CaseScopes {

    private final Inspections inspections;

    InspectionScopes(Inspections inspections) {
        this.inspections = inspections;
    }

    @Override
    public Optional<CaseScope> scopeOf(UUID caseId) {
        try {
            return Optional.of(inspections.get(caseId).scope());
        } catch (NotFound invisible) {
            return Optional.empty();
        }
    }
}
