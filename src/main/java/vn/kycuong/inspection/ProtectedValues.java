package vn.kycuong.inspection;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Ids;

/** Personal values that must be erasable one day, kept apart from the journal, which only holds their salted hash. */
@Component
class ProtectedValues {

    private final JdbcProtectedValues values;
    private final Ids ids;

    ProtectedValues(JdbcProtectedValues values, Ids ids) {
        this.values = values;
        this.ids = ids;
    }

    /** @return the salted hash that may be remembered in its place */
    String keep(UUID caseId, String kind, String value) {
        var salt = ids.next().toString() + ids.next();
        values.add(ids.next(), caseId, kind, salt, value);
        return Fingerprint.of(salt + value);
    }
}
