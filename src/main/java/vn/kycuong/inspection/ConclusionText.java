package vn.kycuong.inspection;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The whole wording of a conclusion as it is signed: what the issuer concludes, what the unit contests in its own words,
 * and the numbered recommendations. A conclusion is a Vietnamese document whatever language its readers choose.
 */
final class ConclusionText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private ConclusionText() {}

    static String of(
            String number,
            String text,
            List<FindingsOfCase.Contested> contested,
            List<Recommendation> recommendations) {
        var whole = new StringBuilder(title(number)).append('\n').append(text).append('\n');
        if (!contested.isEmpty()) {
            whole.append("\nÝ KIẾN KHÔNG NHẤT TRÍ CỦA ĐƠN VỊ\n")
                    .append(contested.stream().map(ConclusionText::point).collect(Collectors.joining()));
        }
        if (!recommendations.isEmpty()) {
            whole.append("\nKIẾN NGHỊ\n")
                    .append(recommendations.stream().map(ConclusionText::item).collect(Collectors.joining()));
        }
        return whole.toString();
    }

    /** The first line of each wording of the conclusion with this number, also of one that was corrected since. */
    static String title(String number) {
        return "KẾT LUẬN số " + number + '\n';
    }

    private static String point(FindingsOfCase.Contested point) {
        return "Phát hiện %d. %s\nĐơn vị giải trình: “%s”\nXem xét: %s\n"
                .formatted(point.number(), point.title(), point.statement(), point.decision());
    }

    private static String item(Recommendation item) {
        return "%d. %s (thời hạn: %s)\n".formatted(item.number(), item.text(), DAY.format(item.dueOn()));
    }
}
