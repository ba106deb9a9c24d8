package vn.kycuong.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
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
        var pages = new PDDocument();
        var builder = new PdfRendererBuilder()
                .usePDDocument(pages)
                .usePdfUaAccessibility(true)
                .useUriResolver((base, address) -> address.startsWith(QrCode.DATA) ? address : null)
                .withW3cDocument(filled, null)
                .toStream(bytes);
        font(builder, pages, "Regular", NORMAL, FontStyle.NORMAL);
        font(builder, pages, "Italic", NORMAL, FontStyle.ITALIC);
        font(builder, pages, "Bold", BOLD, FontStyle.NORMAL);
        font(builder, pages, "BoldItalic", BOLD, FontStyle.ITALIC);
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

    private static void font(PdfRendererBuilder builder, PDDocument pages, String face, int weight, FontStyle style) {
        builder.useFont(new FontFace(pages, face), FAMILY, weight, style, true);
    }
}
