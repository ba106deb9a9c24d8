package vn.kycuong.inspection;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Ids;

/** Public case numbers. Those of surprise inspections are random, since a counter would tell how many there are. */
@Component
class CaseNumbers {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int RANDOM_LENGTH = 5;

    private final JdbcCaseCounters counters;
    private final Ids ids;

    CaseNumbers(JdbcCaseCounters counters, Ids ids) {
        this.counters = counters;
        this.ids = ids;
    }

    String next(Kind kind, int year) {
        var tail = kind.isSurprise() ? random(ids.next()) : "%04d".formatted(counters.next(kind.numberPrefix(), year));
        return "%s-%d-%s".formatted(kind.numberPrefix(), year, tail);
    }

    private static String random(UUID source) {
        var text = new StringBuilder();
        var bits = source.getMostSignificantBits() ^ source.getLeastSignificantBits();
        for (var position = 0; position < RANDOM_LENGTH; position++) {
            text.append(LETTERS.charAt((int) (bits & 31)));
            bits >>>= 5;
        }
        return text.toString();
    }
}
