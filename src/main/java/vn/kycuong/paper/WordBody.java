package vn.kycuong.paper;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Turns what the templates of papers are made of into WordprocessingML: columns become a table without lines, a block
 * becomes a paragraph in the style of its class, bold stays bold. All text goes through the writer, which escapes it.
 */
final class WordBody {

    private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String LEFT = "3742";
    private static final String RIGHT = "5614";

    private final XMLStreamWriter xml;
    private final WordPicture picture;
    private final String page;

    /** @param page what the code says, for who cannot see it */
    WordBody(XMLStreamWriter xml, String page) {
        this.xml = xml;
        this.picture = new WordPicture(xml);
        this.page = page;
    }

    void write(Element html) throws XMLStreamException {
        open("document");
        xml.writeNamespace("w", MAIN);
        xml.writeNamespace("r", RELATIONS);
        picture.declare();
        open("body");
        blocks((Element) html.getElementsByTagName("body").item(0));
        section();
        close(2);
    }

    private void blocks(Element parent) throws XMLStreamException {
        for (var child : elements(parent)) {
            block(child);
        }
    }

    private void block(Element element) throws XMLStreamException {
        var style = element.getAttribute("class").split(" ")[0];
        switch (element.getTagName()) {
            case "div" -> {
                if (style.equals("columns")) {
                    columns(element);
                } else if (elements(element).isEmpty()) {
                    paragraph(element, style);
                } else {
                    blocks(element);
                }
            }
            case "img" -> {
                open("p");
                open("pPr");
                empty("pStyle", "val", "code");
                close(1);
                open("r");
                picture.write(element.getAttribute("alt") + ": " + page);
                close(2);
            }
            case "h1", "h2", "p" -> paragraph(element, style.isEmpty() ? element.getTagName() : style);
            default -> throw new IllegalStateException("A template has an unknown part " + element.getTagName());
        }
    }

    private void columns(Element element) throws XMLStreamException {
        open("tbl");
        open("tblPr");
        empty("tblW", "w", "0", "type", "auto");
        empty("tblLayout", "type", "fixed");
        close(1);
        open("tblGrid");
        empty("gridCol", "w", LEFT);
        empty("gridCol", "w", RIGHT);
        close(1);
        open("tr");
        open("trPr");
        empty("cantSplit");
        close(1);
        var widths = List.of(LEFT, RIGHT).iterator();
        for (var column : elements(element)) {
            open("tc");
            open("tcPr");
            empty("tcW", "w", widths.next(), "type", "dxa");
            close(1);
            blocks(column);
            close(1);
        }
        close(2);
    }

    private void paragraph(Element element, String style) throws XMLStreamException {
        open("p");
        open("pPr");
        empty("pStyle", "val", style);
        close(1);
        runs(element, false);
        close(1);
    }

    private void runs(Element element, boolean bold) throws XMLStreamException {
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                runs(inner, inner.getTagName().equals("strong") || bold);
            } else if (child.getNodeType() == Node.TEXT_NODE) {
                run(child.getNodeValue(), bold);
            }
        }
    }

    private void run(String text, boolean bold) throws XMLStreamException {
        open("r");
        if (bold) {
            open("rPr");
            empty("b");
            close(1);
        }
        open("t");
        xml.writeAttribute("xml:space", "preserve");
        xml.writeCharacters(text);
        close(2);
    }

    /** A4 with the margins of Decree 30/2020; the number of a page stands in the middle above, not on the first one. */
    private void section() throws XMLStreamException {
        open("sectPr");
        empty("headerReference", "type", "default", "r:id", "header");
        empty("pgSz", "w", "11906", "h", "16838");
        empty(
                "pgMar", "top", "1134", "right", "851", "bottom", "1134", "left", "1701", "header", "567", "footer",
                "567", "gutter", "0");
        empty("titlePg");
        close(1);
    }

    private void open(String name) throws XMLStreamException {
        xml.writeStartElement("w:" + name);
    }

    private void empty(String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement("w:" + name);
        for (var place = 0; place < attributes.length; place += 2) {
            var attribute = attributes[place];
            xml.writeAttribute(attribute.contains(":") ? attribute : "w:" + attribute, attributes[place + 1]);
        }
    }

    private void close(int levels) throws XMLStreamException {
        for (var level = 0; level < levels; level++) {
            xml.writeEndElement();
        }
    }

    private static List<Element> elements(Element parent) {
        var elements = new ArrayList<Element>();
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }
}
