package vn.kycuong.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kycuong.inspection.Refusal.assertRefused;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class MediaTypesTest {

    private static final byte[] EXECUTABLE = {0x7f, 'E', 'L', 'F', 2, 1, 1, 0};

    @Test
    void knowsAFileByItsContent() throws IOException {
        assertThat(MediaTypes.of("a.pdf", bytes("%PDF-1.7"))).isEqualTo("application/pdf");
        assertThat(MediaTypes.of("a.PNG", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0}))
                .isEqualTo("image/png");
        assertThat(MediaTypes.of("a.jpeg", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0}))
                .isEqualTo("image/jpeg");
        assertThat(MediaTypes.of("sổ trực.txt", bytes("Ca sáng: đủ\n"))).isEqualTo("text/plain");
        assertThat(MediaTypes.of("a.csv", bytes("mã,tên\n"))).isEqualTo("text/csv");
        assertThat(MediaTypes.of("a.mp4", bytes("\0\0\0\u0018ftypmp42"))).isEqualTo("video/mp4");
        assertThat(MediaTypes.of("a.docx", archive("[Content_Types].xml", "word/document.xml")))
                .endsWith("wordprocessingml.document");
        assertThat(MediaTypes.of("a.xlsx", archive("[Content_Types].xml", "xl/workbook.xml")))
                .endsWith("spreadsheetml.sheet");
    }

    @Test
    void refusesAFileThatIsNotWhatItsNameSays() throws IOException {
        var archive = archive("readme.txt");
        var macros = archive("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin");
        assertRefused(() -> MediaTypes.of("a.pdf", EXECUTABLE), "file-content-mismatch");
        assertRefused(() -> MediaTypes.of("a.txt", EXECUTABLE), "file-content-mismatch");
        assertRefused(() -> MediaTypes.of("a.pdf", bytes("MZ")), "file-content-mismatch");
        assertRefused(() -> MediaTypes.of("a.docx", archive), "file-content-mismatch");
        assertRefused(() -> MediaTypes.of("a.docx", macros), "file-content-mismatch");
        assertRefused(() -> MediaTypes.of("a.txt", bytes("%PDF-1.7")), "file-content-mismatch");
    }

    @Test
    void refusesWhatIsOnNoList() {
        assertRefused(() -> MediaTypes.of("a.exe", EXECUTABLE), "file-type-not-allowed");
        assertRefused(() -> MediaTypes.of("a.html", bytes("<p>")), "file-type-not-allowed");
        assertRefused(() -> MediaTypes.of("pdf.", bytes("%PDF-1.7")), "file-type-not-allowed");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] archive(String... names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(bytes)) {
            for (var name : names) {
                archive.putNextEntry(new ZipEntry(name));
                archive.write(1);
            }
        }
        return bytes.toByteArray();
    }
}
