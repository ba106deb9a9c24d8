package vn.kycuong.paper;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * A face of the font of papers, read when a paper needs it; of it goes into the document what is used. Each letter stays its own glyph:
 * looking for ligatures would compile the pattern of all of them anew for every word, three quarters of the time that a full page takes.
 */
final class FontFace extends PDFontSupplier {

    private final PDDocument document;
    private final String name;

    FontFace(PDDocument document, String name) {
        super(null);
        this.document = document;
        this.name = name;
    }

    @Override
    public PDFont supply() {
        var resource = "papers/fonts/LiberationSerif-" + name + ".ttf";
        try (var content = FontFace.class.getClassLoader().getResourceAsStream(resource)) {
            var font = new TTFParser()
                    .parse(new RandomAccessReadBuffer(
                            Objects.requireNonNull(content, resource).readAllBytes()));
            font.setEnableGsub(false);
            return PDType0Font.load(document, font, true);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
