package vn.kycuong.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;

/** Lays a filled template out as a tagged PDF (PDF/UA) that carries its fonts with it and fetches nothing. */
@Component
class PdfPrinter {

    private static final String FAMILY = "Liberation Serif";
    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    byte[] print(Document filled, OfficialPaper paper) {
        var bytes = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .useUriResolver((base, address) -> address.startsWith(QrCode.DATA) ? address : null)
                .withW3cDocument(filled, null)
                .toStream(bytes);
        font(builder, "Regular", NORMAL, FontStyle.NORMAL);
        font(builder, "Italic", NORMAL, FontStyle.ITALIC);
        font(builder, "Bold", BOLD, FontStyle.NORMAL);
        font(builder, "BoldItalic", BOLD, FontStyle.ITALIC);
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            try (var document = renderer.getPdfDocument()) {
                date(document, paper);
                document.save(bytes);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** The same paper printed again is the same file. */
    private static void date(PDDocument document, OfficialPaper paper) {
        Calendar issued = new GregorianCalendar(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"), Locale.ROOT);
        issued.setTimeInMillis(paper.issuedAt().toEpochMilli());
        document.getDocumentInformation().setCreationDate(issued);
        document.getDocumentInformation().setModificationDate(issued);
        document.setDocumentId(paper.issuedAt().toEpochMilli());
    }

    private static void font(PdfRendererBuilder builder, String face, int weight, FontStyle style) {
        builder.useFont(() -> opened("papers/fonts/LiberationSerif-" + face + ".ttf"), FAMILY, weight, style, true);
    }

    private static InputStream opened(String resource) {
        return Objects.requireNonNull(PdfPrinter.class.getClassLoader().getResourceAsStream(resource), resource);
    }
}
