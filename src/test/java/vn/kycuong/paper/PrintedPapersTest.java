package vn.kycuong.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.apache.fontbox.ttf.model.GsubData;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kycuong.paper.PrintedPaper.Format;

/** What is printed says what was filed, in every form and whatever somebody wrote. */
class PrintedPapersTest {

    private static final Path PICTURES = Path.of("target/papers");
    private static final String ALL_VIETNAMESE =
            "aàảãáạăằẳẵắặâầẩẫấậ đ eèẻẽéẹêềểễếệ iìỉĩíị oòỏõóọôồổỗốộơờởỡớợ uùủũúụưừửữứự yỳỷỹýỵ"
                    + " AÀẢÃÁẠĂẰẲẴẮẶÂẦẨẪẤẬ Đ EÈẺẼÉẸÊỀỂỄẾỆ IÌỈĨÍỊ OÒỎÕÓỌÔỒỔỖỐỘƠỜỞỠỚỢ UÙỦŨÚỤƯỪỬỮỨỰ YỲỶỸÝỴ";
    private static final String HOSTILE =
            "<script>alert(1)</script> ${7*7} [[${7*7}]] *{x} #{x} __${7*7}__ <w:p>x</w:p>"
                    + " &amp; ]]> <!-- --> {{x}} =1+1 <img src=\"http://192.0.2.1/x\"/>";
    private static final String TEXT = """
            QUYẾT ĐỊNH số 12/QĐ-MH ngày 03/02/2026
            Căn cứ kế hoạch hằng năm: 01/KH-MH;
            Điều 1. Tiến hành kiểm tra đối với Chi cục Minh họa Đường Lẫy.
            %s
            %s
            KIẾN NGHỊ
            1. Chấn chỉnh trang phục tại quầy (thời hạn: 01/03/2026)
            """.formatted(ALL_VIETNAMESE, HOSTILE);

    private final Printing printing = new Printing(new PaperTemplates(), new PdfPrinter(), new WordPrinter());

    @ParameterizedTest
    @EnumSource(Form.class)
    void saysInPdfWhatWasFiled(Form form) throws IOException {
        var printed = printing.print(SamplePapers.of(form, TEXT), Format.PDF);
        try (var document = Loader.loadPDF(printed.content())) {
            var text = squeezed(new PDFTextStripper().getText(document));
            for (var line : Line.belowTitle(TEXT)) {
                assertThat(text).contains(squeezed(line.text()));
            }
            assertThat(text)
                    .contains(squeezed("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"))
                    .contains(squeezed("Độc lập - Tự do - Hạnh phúc"))
                    .contains(squeezed("Hà Nội, ngày 03 tháng 02 năm 2026"))
                    .contains(SamplePapers.SHA256)
                    .contains(squeezed(SamplePapers.PAGE));
            picture(document, form.name().toLowerCase(Locale.ROOT), 0);
        }
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void saysInWordWhatWasFiled(Form form) throws IOException {
        var printed = printing.print(SamplePapers.of(form, TEXT), Format.DOCX);
        try (var document = new XWPFDocument(new ByteArrayInputStream(printed.content()));
                var words = new XWPFWordExtractor(document)) {
            var text = squeezed(words.getText());
            for (var line : Line.belowTitle(TEXT)) {
                assertThat(text).contains(squeezed(line.text()));
            }
            assertThat(text)
                    .contains(squeezed("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"))
                    .contains(SamplePapers.SHA256);
            assertThat(document.getAllPictures()).hasSize(1);
            assertThat(document.getStyles().getStyle("text")).isNotNull();
            assertThat(document.getParagraphs().stream()
                            .map(paragraph -> paragraph.getStyle())
                            .collect(Collectors.toSet()))
                    .allMatch(style -> document.getStyles().styleExist(style));
        }
    }

    @Test
    void isTaggedAndCarriesItsFonts() throws IOException {
        var printed = printing.print(SamplePapers.of(Form.DECISION, TEXT), Format.PDF);
        try (var document = Loader.loadPDF(printed.content())) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(catalog.getLanguage()).startsWith("vi");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Quyết định 12/QĐ-MH");
            var fonts = document.getPage(0).getResources();
            for (var name : fonts.getFontNames()) {
                assertThat(fonts.getFont(name).isEmbedded()).isTrue();
            }
            assertThat(fonts.getFontNames()).isNotEmpty();
        }
    }

    /** For each word anew, it took more time than all else that is done for a paper. */
    @ParameterizedTest
    @ValueSource(strings = {"Regular", "Italic", "Bold", "BoldItalic"})
    void looksForNoLigatures(String face) throws IOException {
        try (var document = new PDDocument()) {
            assertThat(new FontFace(document, face).supply())
                    .asInstanceOf(InstanceOfAssertFactories.type(PDType0Font.class))
                    .satisfies(font -> assertThat(font.getGsubData()).isSameAs(GsubData.NO_DATA_FOUND));
        }
    }

    @Test
    void numbersThePagesAfterTheFirst() throws IOException {
        var printed = printing.print(
                SamplePapers.of(Form.CONCLUSION, "Nội dung kiểm tra có nhiều dòng.\n".repeat(120)), Format.PDF);
        try (var document = Loader.loadPDF(printed.content())) {
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
            for (var page = 2; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(document).strip()).startsWith(String.valueOf(page));
            }
            picture(document, "conclusion-long", 1);
            picture(document, "conclusion-end", document.getNumberOfPages() - 1);
        }
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void isTheSameFileWhenItIsPrintedAgain(Format format) {
        var paper = SamplePapers.of(Form.DECISION, TEXT);
        assertThat(printing.print(paper, format).content())
                .isEqualTo(printing.print(paper, format).content());
    }

    private static void picture(PDDocument document, String name, int page) throws IOException {
        Files.createDirectories(PICTURES);
        var picture = new PDFRenderer(document).renderImageWithDPI(page, 80);
        ImageIO.write(picture, "png", PICTURES.resolve(name + ".png").toFile());
        assertThat(picture.getWidth()).isGreaterThan(600);
    }

    /** Lines are broken where they end on the paper, so spaces do not count. */
    private static String squeezed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\s+", "");
    }
}
