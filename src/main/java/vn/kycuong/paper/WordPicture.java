package vn.kycuong.paper;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The picture of a paper, its QR code, in DrawingML. */
final class WordPicture {

    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String INLINE = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    private static final String SIDE = "972000";

    private final XMLStreamWriter xml;

    WordPicture(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** At the root of the document. */
    void declare() throws XMLStreamException {
        xml.writeNamespace("wp", INLINE);
        xml.writeNamespace("a", DRAWING);
        xml.writeNamespace("pic", PICTURE);
    }

    /** @param description for who cannot see it */
    void write(String description) throws XMLStreamException {
        open("w:drawing");
        open("wp:inline");
        open("wp:extent", "cx", SIDE, "cy", SIDE);
        close(1);
        open("wp:docPr", "id", "1", "name", "QR", "descr", description);
        close(1);
        open("a:graphic");
        open("a:graphicData", "uri", PICTURE);
        open("pic:pic");
        open("pic:nvPicPr");
        open("pic:cNvPr", "id", "1", "name", "qr.png");
        close(1);
        open("pic:cNvPicPr");
        close(2);
        open("pic:blipFill");
        open("a:blip", "r:embed", "picture");
        close(1);
        open("a:stretch");
        open("a:fillRect");
        close(3);
        open("pic:spPr");
        open("a:xfrm");
        open("a:off", "x", "0", "y", "0");
        close(1);
        open("a:ext", "cx", SIDE, "cy", SIDE);
        close(2);
        open("a:prstGeom", "prst", "rect");
        close(2);
        close(5);
    }

    private void open(String name, String... attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        for (var place = 0; place < attributes.length; place += 2) {
            xml.writeAttribute(attributes[place], attributes[place + 1]);
        }
    }

    private void close(int levels) throws XMLStreamException {
        for (var level = 0; level < levels; level++) {
            xml.writeEndElement();
        }
    }
}
