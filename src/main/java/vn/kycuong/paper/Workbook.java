package vn.kycuong.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * A table for a spreadsheet, written row by row, so that its length costs no memory. Every text is a text: it is never
 * calculated, and what looks like a formula is marked so that it is not even when somebody edits the cell. What no longer
 * fits on a sheet goes on the next one, below the same heading.
 */
public final class Workbook implements AutoCloseable {

    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String FORMULAS = "=+-@\t\r";
    private static final int LONGEST_TEXT = 32_767;
    private static final int LONGEST_SHEET = 1_048_576;

    private final OfficeFile file;
    private final int longestSheet;
    private List<?> heading = List.of();
    private @Nullable XMLStreamWriter sheet;
    private int sheets;
    private int rows;

    public Workbook(OutputStream out) {
        this(out, LONGEST_SHEET);
    }

    Workbook(OutputStream out, int longestSheet) {
        this.file = new OfficeFile(out);
        this.longestSheet = longestSheet;
    }

    /** @param cells numbers and texts; in the first row what the columns are called */
    public void add(List<?> cells) {
        try {
            if (heading.isEmpty()) {
                heading = List.copyOf(cells);
                begun();
                return;
            }
            if (rows == longestSheet) {
                finishSheet();
            }
            write(begun(), cells, false);
        } catch (IOException | XMLStreamException broken) {
            throw refused(broken);
        }
    }

    @Override
    public void close() {
        try {
            begun();
            finishSheet();
            new WorkbookContents(file, sheets).write();
            file.close();
        } catch (IOException | XMLStreamException broken) {
            throw refused(broken);
        }
    }

    private XMLStreamWriter begun() throws IOException, XMLStreamException {
        var current = sheet;
        if (current == null) {
            sheets++;
            rows = 0;
            current = file.xml("xl/worksheets/sheet" + sheets + ".xml");
            sheet = current;
            current.writeStartElement("worksheet");
            current.writeDefaultNamespace(MAIN);
            current.writeStartElement("sheetData");
            write(current, heading, true);
        }
        return current;
    }

    private void finishSheet() throws IOException, XMLStreamException {
        var current = sheet;
        if (current != null) {
            current.writeEndElement();
            current.writeEndElement();
            file.end(current);
            sheet = null;
        }
    }

    private void write(XMLStreamWriter xml, List<?> cells, boolean bold) throws XMLStreamException {
        rows++;
        xml.writeStartElement("row");
        for (var cell : cells) {
            xml.writeStartElement("c");
            if (cell instanceof Number number) {
                element(xml, "v", number.toString());
            } else {
                text(xml, String.valueOf(cell), bold);
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    /** Styles: 0 plain, 1 a heading, 2 text that is not to be taken for a formula. */
    private static void text(XMLStreamWriter xml, String text, boolean bold) throws XMLStreamException {
        var formula = !text.isEmpty() && FORMULAS.indexOf(text.charAt(0)) >= 0;
        xml.writeAttribute("t", "inlineStr");
        xml.writeAttribute("s", bold ? "1" : formula ? "2" : "0");
        xml.writeStartElement("is");
        xml.writeStartElement("t");
        xml.writeAttribute("xml:space", "preserve");
        xml.writeCharacters(writable(text));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    /** Without what XML has no word for, and no longer than a cell can be. */
    private static String writable(String text) {
        var kept = text.codePoints()
                .filter(point -> point >= ' ' || point == '\t' || point == '\n' || point == '\r')
                .filter(point -> point != 0xFFFE && point != 0xFFFF && !(point >= 0xD800 && point <= 0xDFFF))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return kept.length() > LONGEST_TEXT ? kept.substring(0, LONGEST_TEXT - 1) + "…" : kept;
    }

    private static RuntimeException refused(Exception broken) {
        return broken instanceof IOException lost ? new UncheckedIOException(lost) : new IllegalStateException(broken);
    }
}
