package vn.kycuong.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.kycuong.RealTest;
import vn.kycuong.doors.DoorClient;
import vn.kycuong.finding.FindingQueries;
import vn.kycuong.inspection.OpenCases;
import vn.kycuong.inspection.Photographs;

/** The checklist on site: a picture beside an answer, and two people at the same item. */
@RealTest
class ChecklistPageTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final byte[] TAKEN = Photographs.withPlace(6);

    @Autowired
    private DoorClient doors;

    @Autowired
    private OpenCases cases;

    @Autowired
    private FindingQueries findings;

    @Test
    void aPictureIsKeptWithTheAnswerAndWithoutWhereItWasTaken() throws IOException {
        var id = cases.announced();
        var session = new MockHttpSession();

        assertThat(failed(id, session, "once-1").getRedirectedUrl())
                .isEqualTo("/inspections/" + id + "/checklist#group-1");
        assertThat(failed(id, session, "once-1").getStatus()).isEqualTo(302);

        var kept = doors.get("kiemtra1", "/inspections/" + id + "/exhibits/1/content")
                .getContentAsByteArray();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("Exif", Photographs.TAKEN_ON);
        var exhibits = JSON.readTree(
                doors.get("kiemtra1", "/api/v1/inspections/" + id + "/exhibits").getContentAsByteArray());
        assertThat(exhibits).hasSize(1);
        assertThat(exhibits.get(0).path("item").asText()).isEqualTo("A01");
        assertThat(exhibits.get(0).path("sha256").asText()).isEqualTo(sha256(kept));
        assertThat(cases.journalText(id)).contains(sha256(kept), sha256(TAKEN));
        assertThat(text(doors.get("kiemtra1", "/inspections/" + id + "/checklist")))
                .contains("Chứng cứ số 1: quay.jpg", "Đã trả lời 1 trên")
                .doesNotContain("??");
    }

    @Test
    void theFindingOfAnItemIsOfferedItsPictures() {
        var id = cases.announced();
        failed(id, new MockHttpSession(), "once-2");
        var finding = findings.ofCase(cases.member(), id).get(0).id();

        assertThat(text(doors.get("kiemtra1", "/findings/" + finding + "/amendment")))
                .containsPattern("name=\"exhibitNumbers\" value=\"1\"");
    }

    @Test
    void aPictureOfAnItemThatIsNotThereIsRefused() {
        var id = cases.announced();
        var request = MockMvcRequestBuilders.multipart("/api/v1/inspections/" + id + "/exhibits")
                .file(new MockMultipartFile("file", "quay.jpg", "image/jpeg", TAKEN))
                .param("title", "Quầy")
                .param("refersTo", "2026-11-20")
                .param("item", "Z99");

        assertThat(text(doors.send("kiemtra1", request))).contains("unknown-checklist-item");
        assertThat(cases.journal(id)).doesNotContain("inspection.exhibit.added");
    }

    @Test
    void whoAnswersWhatWasAnsweredMeanwhileIsShownBoth() {
        var id = cases.announced();
        cases.pass(id, "A02");

        var refused = doors.send(
                "kiemtra1",
                MockMvcRequestBuilders.post("/inspections/" + id + "/checklist")
                        .param("group", "1")
                        .param("answer-A02", "NOT_CHECKED")
                        .param("note-A02", "chưa kịp xem")
                        .param("revision-A02", "0"));

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(text(refused))
                .contains("Mục A02 đã có câu trả lời khác", "Trên máy chủ: Đạt", "value=\"chưa kịp xem\"")
                .doesNotContain("??");
        assertThat(put(id, "A02", 0).getStatus()).isEqualTo(409);
        assertThat(text(put(id, "A02", 0))).contains("answer-changed-meanwhile");
        assertThat(put(id, "A02", 1).getStatus()).isEqualTo(204);
    }

    @Test
    void aPersonHasOneKeyForEveryDevice() throws IOException {
        var key = key("kiemtra1");

        assertThat(key.path("secret").asText()).hasSize(44);
        assertThat(key("kiemtra1")).isEqualTo(key);
        assertThat(key("kiemtra2").path("secret")).isNotEqualTo(key.path("secret"));
        assertThat(doors.send("lanhdao1", MockMvcRequestBuilders.post("/api/v1/me/device-key"))
                        .getStatus())
                .isEqualTo(403);
    }

    private JsonNode key(String account) throws IOException {
        return JSON.readTree(doors.send(account, MockMvcRequestBuilders.post("/api/v1/me/device-key"))
                .getContentAsByteArray());
    }

    private MockHttpServletResponse failed(UUID id, MockHttpSession session, String once) {
        return doors.send(
                "kiemtra1",
                MockMvcRequestBuilders.multipart("/inspections/" + id + "/checklist")
                        .file(new MockMultipartFile("photo-A01", "quay.jpg", "image/jpeg", TAKEN))
                        .session(session)
                        .param("once", once)
                        .param("group", "1")
                        .param("answer-A01", "FAIL")
                        .param("note-A01", "Quầy số 2")
                        .param("revision-A01", "0"));
    }

    private MockHttpServletResponse put(UUID id, String item, int follows) {
        return doors.send(
                "kiemtra1",
                MockMvcRequestBuilders.request(HttpMethod.PUT, "/api/v1/inspections/" + id + "/answers/" + item)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"answer\": \"FAIL\", \"follows\": " + follows + "}"));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
