package vn.kycuong.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A file of Office Open XML (ISO/IEC 29500): parts in a container. Parts are written one after the other. */
final class OfficeFile implements AutoCloseable {

    private static final XMLOutputFactory XML = XMLOutputFactory.newDefaultFactory();

    /** The same content is the same file, whenever it is written. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream container;

    OfficeFile(OutputStream out) {
        this.container = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    /** A part that is the same in every file. */
    void copy(String part, String resource) throws IOException {
        try (InputStream content = OfficeFile.class.getClassLoader().getResourceAsStream(resource)) {
            if (content == null) {
                throw new IllegalStateException(resource + " is missing");
            }
            bytes(part, content.readAllBytes());
        }
    }

    void bytes(String part, byte[] content) throws IOException {
        begin(part);
        container.write(content);
        container.closeEntry();
    }

    /** Opens a part that is written as XML; {@link #end} closes it. */
    XMLStreamWriter xml(String part) throws IOException, XMLStreamException {
        begin(part);
        var writer = XML.createXMLStreamWriter(container, "UTF-8");
        writer.writeStartDocument("UTF-8", "1.0");
        return writer;
    }

    void end(XMLStreamWriter writer) throws IOException, XMLStreamException {
        writer.writeEndDocument();
        writer.flush();
        container.closeEntry();
    }

    @Override
    public void close() throws IOException {
        container.finish();
    }

    private void begin(String part) throws IOException {
        var entry = new ZipEntry(part);
        entry.setTimeLocal(ALWAYS);
        container.putNextEntry(entry);
    }
}
