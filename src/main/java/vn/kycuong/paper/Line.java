package vn.kycuong.paper;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/** A line of a filed text, and what it is by how it begins. The text itself is never changed. */
public record Line(String text) {

    private static final Pattern LEAD = Pattern.compile("^Điều \\d+\\.");
    private static final Pattern HEADING = Pattern.compile("^[\\p{Lu}\\s]{4,80}$");
    private static final String TO = "Kính gửi: ";
    private static final Pattern TITLE = Pattern.compile("^(QUYẾT ĐỊNH số|KẾT LUẬN số|THÔNG BÁO về|ĐÔN ĐỐC về) .*");

    public Line {
        text = Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** Without empty lines. */
    static List<Line> of(String text) {
        return text.lines().filter(line -> !line.isBlank()).map(Line::new).toList();
    }

    /** Without the first one too, where the head of the paper says the same. */
    static List<Line> belowTitle(String text) {
        var lines = of(text);
        var titled = !lines.isEmpty() && TITLE.matcher(lines.get(0).text()).matches();
        return titled ? lines.subList(1, lines.size()) : lines;
    }

    /** Without the one that says to whom it goes, either. */
    static List<Line> ofLetter(String text) {
        return belowTitle(text).stream()
                .filter(line -> !line.text().startsWith(TO))
                .toList();
    }

    /** To whom a letter goes. */
    static String addressee(String text) {
        return of(text).stream()
                .filter(line -> line.text().startsWith(TO))
                .map(line -> line.text().substring(TO.length()))
                .findFirst()
                .orElse("");
    }

    public boolean heading() {
        return HEADING.matcher(text).matches();
    }

    public boolean ground() {
        return text.startsWith("Căn cứ");
    }

    /** What of the line is printed in bold. */
    public String lead() {
        var found = LEAD.matcher(text);
        return found.find() ? found.group() : "";
    }

    public String rest() {
        return text.substring(lead().length());
    }
}
