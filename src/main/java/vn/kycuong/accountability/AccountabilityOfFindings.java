package vn.kycuong.accountability;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.kycuong.finding.HeadAccountability;

@Component
class AccountabilityOfFindings implements HeadAccountability {

    private final Entries entries;

    AccountabilityOfFindings(Entries entries) {
        this.entries = entries;
    }

    @Override
    public boolean isOpen(UUID findingId) {
        return entries.openOfFinding(findingId).isPresent();
    }

    @Override
    public Set<UUID> openAmong(Collection<UUID> findingIds) {
        return findingIds.isEmpty() ? Set.of() : entries.findingsWithOpenOne(findingIds);
    }
}
