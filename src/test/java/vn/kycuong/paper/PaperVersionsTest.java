package vn.kycuong.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kycuong.RealTest;
import vn.kycuong.doors.DoorClient;
import vn.kycuong.inspection.ConcludedCases;

/** Each version of a paper is printed as it was filed, for whoever may read that version. */
@RealTest
class PaperVersionsTest {

    @Autowired
    DoorClient doors;

    @Autowired
    ConcludedCases cases;

    @Test
    void printsAConclusionBeforeAndAfterItsCorrection() throws IOException {
        var id = cases.partlyConcluded();
        cases.corrected(id, "Nội dung đã sửa");
        var number = read("lanhdao1", "/api/v1/inspections/" + id + "/conclusions", "$[0].number");
        assertThat(pdf("lanhdao1", "", id, 1)).contains(squeezed("Nội dung kết luận"), squeezed(number));
        assertThat(pdf("kiemtoan1", "/api/v1", id, 2)).contains(squeezed("Nội dung đã sửa"), squeezed(number));
        assertThat(docx("truongdoan1", id, 1)).contains(squeezed("Nội dung kết luận"), squeezed(number));
        assertThat(pdf("lanhdao1", "", id, 1)).doesNotContain(squeezed("đã sửa"));
        assertThat(doors.get("lanhdao1", path("", id, 3) + "/pdf").getStatus()).isEqualTo(404);
        assertThat(standing(id, 1)).isEqualTo("REPLACED");
        assertThat(standing(id, 2)).isEqualTo("AS_ISSUED");
        assertThat(doors.get("lanhdao1", "/inspections/" + id + "?part=documents")
                        .getContentAsString(StandardCharsets.UTF_8))
                .contains("Bản số 2, mới nhất", "Bản số 1, bản trước", path("", id, 1) + "/docx");
    }

    @Test
    void givesTheUnitOnlyTheWordingsThatItReceived() throws IOException {
        var id = cases.partlyConcluded();
        cases.corrected(id, "Nội dung đã sửa");
        cases.concluded(id);
        assertThat(versions("donvia", id)).isEmpty();
        cases.published(id);
        assertThat(versions("donvia", id)).containsExactly(3, 2);
        assertThat(versions("lanhdao1", id)).containsExactly(3, 2, 1);
        assertThat(doors.get("donvia", path("", id, 1) + "/pdf").getStatus()).isEqualTo(404);
        assertThat(pdf("donvia", "", id, 2)).contains(squeezed("Nội dung đã sửa"));
        assertThat(standing(id, 2)).isEqualTo("AS_ISSUED");
        assertThat(doors.get("donvib", path("/api/v1", id, 2)).getStatus()).isEqualTo(404);
    }

    private String standing(UUID id, int version) throws IOException {
        var sha256 = read("lanhdao1", path("/api/v1", id, version), "$.sha256");
        return JsonPath.read(
                doors.get(null, "/api/v1/verification?sha256=" + sha256).getContentAsString(), "$.standing");
    }

    private List<Integer> versions(String account, UUID id) throws IOException {
        var answer = doors.get(account, "/api/v1/inspections/" + id + "/documents/CONCLUSION/versions");
        return JsonPath.read(answer.getContentAsString(StandardCharsets.UTF_8), "$[*].version");
    }

    private String read(String account, String address, String member) throws IOException {
        return JsonPath.read(doors.get(account, address).getContentAsString(StandardCharsets.UTF_8), member);
    }

    private String pdf(String account, String door, UUID id, int version) throws IOException {
        var answer = doors.get(account, path(door, id, version) + "/pdf");
        assertThat(answer.getStatus()).isEqualTo(200);
        try (var document = Loader.loadPDF(answer.getContentAsByteArray())) {
            return squeezed(new PDFTextStripper().getText(document));
        }
    }

    private String docx(String account, UUID id, int version) throws IOException {
        var answer = doors.get(account, path("", id, version) + "/docx");
        try (var document = new XWPFDocument(new ByteArrayInputStream(answer.getContentAsByteArray()));
                var text = new XWPFWordExtractor(document)) {
            return squeezed(text.getText());
        }
    }

    private static String path(String door, UUID id, int version) {
        return door + "/inspections/" + id + "/documents/CONCLUSION/versions/" + version;
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }
}
