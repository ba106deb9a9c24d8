package vn.kycuong.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;

/** Writes a filled template as a document for a word processor, where a clerk can go on with it. */
@Component
class WordPrinter {

    private static final String PARTS = "papers/docx/";

    byte[] print(Document filled, OfficialPaper paper) {
        var bytes = new ByteArrayOutputStream();
        try (var file = new OfficeFile(bytes)) {
            file.copy("[Content_Types].xml", PARTS + "content-types.xml");
            file.copy("_rels/.rels", PARTS + "package-relations.xml");
            file.copy("word/_rels/document.xml.rels", PARTS + "document-relations.xml");
            file.copy("word/styles.xml", PARTS + "styles.xml");
            file.copy("word/header1.xml", PARTS + "header.xml");
            properties(file, paper);
            file.bytes("word/media/qr.png", picture(paper));
            var writer = file.xml("word/document.xml");
            new WordBody(writer, paper.proof().page()).write(filled.getDocumentElement());
            file.end(writer);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } catch (XMLStreamException broken) {
            throw new IllegalStateException(broken);
        }
        return bytes.toByteArray();
    }

    private static void properties(OfficeFile file, OfficialPaper paper) throws IOException, XMLStreamException {
        var writer = file.xml("docProps/core.xml");
        writer.writeStartElement("cp:coreProperties");
        writer.writeNamespace("cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties");
        writer.writeNamespace("dc", "http://purl.org/dc/elements/1.1/");
        property(writer, "dc:title", paper.title());
        property(writer, "dc:subject", paper.subject());
        property(writer, "dc:creator", paper.head().body());
        property(writer, "dc:language", "vi-VN");
        writer.writeEndElement();
        file.end(writer);
    }

    private static void property(XMLStreamWriter writer, String name, String text) throws XMLStreamException {
        writer.writeStartElement(name);
        writer.writeCharacters(text);
        writer.writeEndElement();
    }

    private static byte[] picture(OfficialPaper paper) {
        return Base64.getDecoder().decode(paper.proof().picture().substring(QrCode.DATA.length()));
    }
}
