package vn.kycuong.finding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import org.springframework.stereotype.Component;
import vn.kycuong.inspection.Inspections;
import vn.kycuong.organisation.Organisation;
import vn.kycuong.organisation.Unit;

/** Writes the letter that goes with a reminder. It is an official paper and therefore Vietnamese. */
@Component
class ReminderLetters {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final JdbcReminderLetters letters;
    private final Inspections inspections;
    private final Organisation organisation;
    private final Clock clock;

    ReminderLetters(JdbcReminderLetters letters, Inspections inspections, Organisation organisation, Clock clock) {
        this.letters = letters;
        this.inspections = inspections;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** @param rung working days from the due date */
    ReminderLetter write(Finding finding, WatchedTerm term, int rung, LocalDate dueOn) {
        var number = letters.of(finding.id()).size() + 1;
        var text = text(finding, number, term, rung, dueOn);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var letter = new ReminderLetter(number, text, fingerprint(text), now);
        letters.add(finding.id(), letter);
        return letter;
    }

    static String fingerprint(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String text(Finding finding, int number, WatchedTerm term, int rung, LocalDate dueOn) {
        var act = term == WatchedTerm.RESPONSE ? "giải trình" : "khắc phục";
        return """
                ĐÔN ĐỐC về việc %s phát hiện số %d của hồ sơ %s (lần %d)
                Kính gửi: %s
                Theo biên bản của hồ sơ %s, %s có trách nhiệm %s phát hiện số %d chậm nhất ngày %s. %s
                Đề nghị Thủ trưởng đơn vị chỉ đạo thực hiện và gửi kết quả đúng hạn.
                """.formatted(
                        act,
                        finding.number(),
                        caseNumber(finding),
                        number,
                        unitName(finding),
                        caseNumber(finding),
                        unitName(finding),
                        act,
                        finding.number(),
                        DAY.format(dueOn),
                        standing(rung));
    }

    private static String standing(int rung) {
        if (rung == 0) {
            return "Hôm nay là ngày cuối của thời hạn.";
        }
        return rung < 0
                ? "Thời hạn còn %d ngày làm việc.".formatted(-rung)
                : "Đã quá thời hạn %d ngày làm việc.".formatted(rung);
    }

    private String caseNumber(Finding finding) {
        return inspections.get(finding.caseId()).number();
    }

    private String unitName(Finding finding) {
        return organisation.unit(finding.unit()).map(Unit::nameVi).orElse(finding.unit());
    }
}
