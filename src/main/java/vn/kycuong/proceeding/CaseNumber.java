package vn.kycuong.proceeding;

import java.util.UUID;

/** Public number of a disciplinary case. Its tail is random: whoever learns of one case shall not learn how many there are. */
final class CaseNumber {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 6;

    private CaseNumber() {}

    static String of(UUID source, int year) {
        var tail = new StringBuilder();
        var bits = source.getMostSignificantBits() ^ source.getLeastSignificantBits();
        for (var position = 0; position < LENGTH; position++) {
            tail.append(LETTERS.charAt((int) (bits & 31)));
            bits >>>= 5;
        }
        return "KL-%d-%s".formatted(year, tail);
    }
}
