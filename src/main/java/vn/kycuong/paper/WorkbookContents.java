package vn.kycuong.paper;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The parts of a workbook that say which sheets it has. */
final class WorkbookContents {

    private static final String PARTS = "papers/xlsx/";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final OfficeFile file;
    private final int sheets;

    WorkbookContents(OfficeFile file, int sheets) {
        this.file = file;
        this.sheets = sheets;
    }

    void write() throws IOException, XMLStreamException {
        file.copy("_rels/.rels", PARTS + "package-relations.xml");
        file.copy("xl/styles.xml", PARTS + "styles.xml");
        contents();
        types();
        relations();
    }

    private void contents() throws IOException, XMLStreamException {
        var xml = file.xml("xl/workbook.xml");
        xml.writeStartElement("workbook");
        xml.writeDefaultNamespace(Workbook.MAIN);
        xml.writeNamespace("r", RELATIONS);
        xml.writeStartElement("sheets");
        for (var number = 1; number <= sheets; number++) {
            xml.writeEmptyElement("sheet");
            xml.writeAttribute("name", String.valueOf(number));
            xml.writeAttribute("sheetId", String.valueOf(number));
            xml.writeAttribute("r:id", "sheet" + number);
        }
        xml.writeEndElement();
        xml.writeEndElement();
        file.end(xml);
    }

    private void types() throws IOException, XMLStreamException {
        var xml = file.xml("[Content_Types].xml");
        xml.writeStartElement("Types");
        xml.writeDefaultNamespace(TYPES);
        type(xml, "Default", "Extension", "rels", "application/vnd.openxmlformats-package.relationships+xml");
        type(xml, "Default", "Extension", "xml", "application/xml");
        type(xml, "Override", "PartName", "/xl/workbook.xml", OFFICE + "sheet.main+xml");
        type(xml, "Override", "PartName", "/xl/styles.xml", OFFICE + "styles+xml");
        for (var number = 1; number <= sheets; number++) {
            type(xml, "Override", "PartName", "/xl/worksheets/sheet" + number + ".xml", OFFICE + "worksheet+xml");
        }
        xml.writeEndElement();
        file.end(xml);
    }

    private static void type(XMLStreamWriter xml, String what, String by, String value, String type)
            throws XMLStreamException {
        xml.writeEmptyElement(what);
        xml.writeAttribute(by, value);
        xml.writeAttribute("ContentType", type);
    }

    private void relations() throws IOException, XMLStreamException {
        var xml = file.xml("xl/_rels/workbook.xml.rels");
        xml.writeStartElement("Relationships");
        xml.writeDefaultNamespace(PACKAGE);
        relation(xml, "styles", "styles", "styles.xml");
        for (var number = 1; number <= sheets; number++) {
            relation(xml, "sheet" + number, "worksheet", "worksheets/sheet" + number + ".xml");
        }
        xml.writeEndElement();
        file.end(xml);
    }

    private static void relation(XMLStreamWriter xml, String id, String type, String target) throws XMLStreamException {
        xml.writeEmptyElement("Relationship");
        xml.writeAttribute("Id", id);
        xml.writeAttribute("Type", RELATIONS + '/' + type);
        xml.writeAttribute("Target", target);
    }
}
