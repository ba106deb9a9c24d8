package vn.kycuong.serving;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.kycuong.MovableClock;
import vn.kycuong.RealTest;
import vn.kycuong.doors.DoorClient;
import vn.kycuong.inspection.OpenCases;

/** Formal service as other systems and browsers meet it. */
@RealTest
class ServiceDoorsTest {

    /** Later than any other test, since lists show the latest papers first. */
    private static final LocalDate TODAY = LocalDate.of(2029, 4, 16);

    private static final Pattern NEXT = Pattern.compile("href=\"(/served-papers[^\"]*after=[^\"]+)\"[^>]*>Trang sau");

    @Autowired
    private OpenCases cases;

    @Autowired
    private DoorClient doors;

    @Autowired
    private MovableClock clock;

    @BeforeEach
    void atOneDay() {
        clock.moveTo(TODAY);
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    void anotherSystemRecordsAndReadsIt() {
        var id = cases.announced();
        var root = "/api/v1/inspections/" + id + "/service";
        var recorded = doors.send("vanthu1", record(root).param("recipient", "Văn thư đơn vị"));
        assertThat(recorded.getStatus()).as(text(recorded)).isEqualTo(201);
        assertThat(text(recorded)).contains("SERVED");

        assertThat(text(doors.get("donvia", root)))
                .contains("\"standing\":\"SERVED\"", "\"servedOn\":\"" + TODAY + "\"")
                .doesNotContain("Văn thư đơn vị");
        var proof = doors.get("vanthu1", root + "/DECISION/1/1/proof");
        assertThat(proof.getContentAsByteArray()).isEqualTo(PaperTries.RECEIPT);
        assertThat(proof.getHeader("Content-Disposition")).startsWith("attachment");
        assertThat(doors.get("donvia", root + "/DECISION/1/1/proof").getStatus())
                .isEqualTo(403);
        for (var stranger : List.of("kiemtra2", "donvib")) {
            assertThat(doors.get(stranger, root).getStatus()).as(stranger).isEqualTo(404);
            assertThat(doors.send(stranger, record(root)).getStatus()).isIn(403, 404);
        }
    }

    @Test
    void whatIsWrongIsSaid() {
        var root = "/api/v1/inspections/" + cases.announced() + "/service";
        var refused = doors.send("vanthu1", record(root));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(text(refused)).contains("service-recipient-missing");

        var disguised = record(root, new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0});
        assertThat(text(doors.send("vanthu1", disguised.param("recipient", "Văn thư"))))
                .contains("file-content-mismatch");
    }

    @Test
    void aPersonFindsWhatWaitsRecordsItAndSeesItOnTheCase() {
        var id = cases.announced();
        assertThat(text(doors.get("vanthu1", "/work"))).contains("Văn bản cần tống đạt", "/served-papers");
        assertThat(leafed("vanthu1", "/served-papers?waiting=true")).contains(id + "/service");
        assertThat(text(doors.get("vanthu1", "/inspections/" + id + "/service?servedPaper=DECISION-1")))
                .contains("value=\"DECISION-1\" selected", "Số bưu gửi");
        var done = doors.send(
                "vanthu1",
                MockMvcRequestBuilders.post("/inspections/" + id + "/service")
                        .param("servedPaper", "DECISION-1")
                        .param("serviceMethod", "IN_PERSON")
                        .param("serviceOutcome", "REFUSED")
                        .param("servedOn", TODAY.toString())
                        .param("witnessName", "Nguyễn Văn Chứng")
                        .param("witnessRole", "tổ trưởng"));
        assertThat(done.getRedirectedUrl()).isEqualTo("/inspections/" + id);

        var page = "/inspections/" + id + "?part=documents";
        assertThat(text(doors.get("vanthu1", page)))
                .contains("Đã tống đạt", "Từ chối nhận", "Nguyễn Văn Chứng, tổ trưởng")
                .doesNotContain("??");
        assertThat(text(doors.get("donvia", page))).contains("Đã tống đạt").doesNotContain("Nguyễn Văn Chứng");
        assertThat(text(doors.get("vanthu1", "/served-papers")))
                .contains("Khi nào được coi là đã tống đạt?", id.toString())
                .doesNotContain("??");
        assertThat(text(doors.get("kiemtra2", "/served-papers"))).doesNotContain(id.toString());
    }

    /** All pages of a list, as somebody sees them who follows the way to the next one. */
    private String leafed(String account, String address) {
        var pages = new StringBuilder();
        for (var next = address; !next.isEmpty(); ) {
            var page = text(doors.get(account, next));
            pages.append(page);
            var way = NEXT.matcher(page);
            next = way.find() ? way.group(1).replace("&amp;", "&") : "";
        }
        return pages.toString();
    }

    private static MockMultipartHttpServletRequestBuilder record(String root) {
        return record(root, PaperTries.RECEIPT);
    }

    private static MockMultipartHttpServletRequestBuilder record(String root, byte[] file) {
        var request = MockMvcRequestBuilders.multipart(root)
                .file(new MockMultipartFile("proof", "bien-ban.pdf", "application/pdf", file));
        request.param("paper", "DECISION")
                .param("method", "IN_PERSON")
                .param("outcome", "RECEIVED")
                .param("on", TODAY.toString());
        return request;
    }

    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
