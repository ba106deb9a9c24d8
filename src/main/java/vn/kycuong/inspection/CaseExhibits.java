package vn.kycuong.inspection;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which exhibits a case has, for other rooms that refer to them. */
@Component
public class CaseExhibits {

    private final JdbcExhibits exhibits;

    CaseExhibits(JdbcExhibits exhibits) {
        this.exhibits = exhibits;
    }

    /** The latest version of each, by number: what is referred to now is pinned to it. */
    public Map<Integer, Integer> latestVersions(UUID caseId) {
        return exhibits.ofCase(caseId).stream()
                .collect(Collectors.toUnmodifiableMap(Exhibit::number, Exhibit::version, Math::max));
    }
}
