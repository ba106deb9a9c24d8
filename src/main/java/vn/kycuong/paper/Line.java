package vn.kycuong.paper;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/** A line of a filed text, and what it is by how it begins. The text itself is never changed. */
public record Line(String text) {

    private static final Pattern LEAD = Pattern.compile("^Điều \\d+\\.");
    private static final Pattern HEADING = Pattern.compile("^[\\p{Lu}\\s]{4,80}$");
    private static final Pattern TITLE = Pattern.compile("^(QUYẾT ĐỊNH số|KẾT LUẬN số|THÔNG BÁO về|ĐÔN ĐỐC về) .*");

    public Line {
        text = Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** Without empty lines, and without the first one where the head of the paper says the same. */
    static List<Line> of(String text) {
        var lines = text.lines().filter(line -> !line.isBlank()).map(Line::new).toList();
        var titled = !lines.isEmpty() && TITLE.matcher(lines.get(0).text()).matches();
        return titled ? lines.subList(1, lines.size()) : lines;
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
