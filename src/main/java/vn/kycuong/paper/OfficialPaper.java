package vn.kycuong.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What stands on one official paper, however it is printed; public for the templates. The texts are what people wrote and
 * never markup.
 *
 * @param number with its symbol; empty for a paper that has none
 * @param authority who decides; empty where nobody does
 * @param issuedAt the same print of the same paper is the same file
 */
public record OfficialPaper(
        Form form,
        Letterhead head,
        String number,
        LocalDate on,
        Instant issuedAt,
        String subject,
        String authority,
        String addressee,
        List<Line> lines,
        List<String> recipients,
        List<Signer> signers,
        Proof proof) {

    public OfficialPaper {
        lines = List.copyOf(lines);
        recipients = List.copyOf(recipients);
        signers = List.copyOf(signers);
    }

    /** What a reader of the file calls it. */
    public String title() {
        return number.isBlank() ? form.called() : form.called() + " " + number;
    }

    public String description() {
        return subject.isEmpty() ? title() : subject;
    }

    /** What stands before the first provision of a decision. */
    public List<Line> grounds() {
        return lines.stream().takeWhile(Line::ground).toList();
    }

    public List<Line> provisions() {
        return lines.stream().dropWhile(Line::ground).toList();
    }

    /** Days and the first two months have a zero before them (Decree 30/2020, appendix I, section II.4). */
    public String placeAndDate() {
        var month = on.getMonthValue() < 3 ? "0" + on.getMonthValue() : String.valueOf(on.getMonthValue());
        return "%s, ngày %02d tháng %s năm %d".formatted(head.place(), on.getDayOfMonth(), month, on.getYear());
    }
}
