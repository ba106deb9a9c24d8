package vn.kycuong.accountability;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.kycuong.MovableClock;
import vn.kycuong.RealTest;
import vn.kycuong.doors.DoorClient;
import vn.kycuong.finding.FindingClass;
import vn.kycuong.finding.Handled;
import vn.kycuong.inspection.OpenCases;

/** The register through both doors: tags and keys, collisions, the file, the pages, and what leaves as an event. */
@RealTest
class AccountabilityDoorTest {

    private static final String ROOT = "/api/v1/accountability-entries";
    private static final Map<String, Object> STATEMENT = Map.of("statement", "=1+1 \"nhận\" trách nhiệm");
    private static final Map<String, Object> CLOSURE =
            Map.of("outcome", "REVIEW", "reason", "Căn cứ hồ sơ", "deviationReason", Heads.WHY);

    private final ObjectMapper json = new ObjectMapper();

    @Autowired
    Handled handled;

    @Autowired
    Heads heads;

    @Autowired
    OpenCases cases;

    @Autowired
    DoorClient doors;

    @Autowired
    JdbcTold told;

    @Autowired
    MovableClock clock;

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    void takesAnActOnlyWithTheTagOfWhatWasSeen() {
        var entry = opened();
        var tag = tag("donvia", entry);

        assertThat(post("donvia", entry, "statement", null, "", STATEMENT).getStatus())
                .isEqualTo(428);
        assertThat(post("donvia", entry, "statement", tag, "", STATEMENT).getStatus())
                .isEqualTo(200);
        assertThat(post("lanhdao1", entry, "closure", tag, "", CLOSURE).getStatus())
                .isEqualTo(412);
        assertThat(post("lanhdao1", entry, "closure", tag("nhansu1", entry), "", CLOSURE)
                        .getStatus())
                .isEqualTo(200);
    }

    @Test
    void happensOnceForOneKey() {
        var entry = opened();
        heads.state(entry);
        var tag = tag("lanhdao1", entry);
        var first = post("lanhdao1", entry, "closure", tag, "decide-" + entry, CLOSURE);
        var again = post("lanhdao1", entry, "closure", tag, "decide-" + entry, CLOSURE);

        assertThat(first.getStatus()).isEqualTo(again.getStatus()).isEqualTo(200);
        assertThat(body(again)).isEqualTo(body(first));
        assertThat(cases.journal(heads.caseOf(entry))).containsOnlyOnce("accountability.closed");
    }

    @Test
    void letsOneOfTwoDecideAndTellsTheOther() {
        var entry = opened();
        heads.state(entry);
        var answers = Stream.of("lanhdao1", "lanhdao2")
                .map(leader -> CompletableFuture.supplyAsync(() -> post(leader, entry, "closure", "*", "", CLOSURE)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).extracting(MockHttpServletResponse::getStatus).containsExactlyInAnyOrder(200, 409);
        assertThat(answers).filteredOn(answer -> answer.getStatus() == 409).allSatisfy(refused -> assertThat(
                        body(refused).path("code").asText())
                .isEqualTo("accountability-closed"));
        assertThat(cases.journal(heads.caseOf(entry))).containsOnlyOnce("accountability.closed");
    }

    @Test
    void givesTheRegisterAsAFileWithoutFormulas() {
        opened();
        var file = doors.get("nhansu1", ROOT + "/export?unit=MH-A");

        assertThat(file.getStatus()).isEqualTo(200);
        assertThat(file.getContentType()).startsWith("text/csv");
        assertThat(file.getHeader(HttpHeaders.CONTENT_DISPOSITION)).contains("accountability.csv");
        var text = new String(file.getContentAsByteArray(), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\ufeff").contains("TDV-A").contains("\r\n");
        assertThat(Stream.of("=1+1", "+1", "-1", "@SUM(A1)").map(RegisterFile::cell))
                .allMatch(cell -> cell.startsWith("'"));
        assertThat(RegisterFile.cell("một, \"hai\"")).isEqualTo("\"một, \"\"hai\"\"\"");
        var own = doors.get("donvib", ROOT + "/export");
        assertThat(new String(own.getContentAsByteArray(), StandardCharsets.UTF_8))
                .doesNotContain("TDV-A");
    }

    @Test
    void showsPagesToThoseWhomItConcerns() {
        var entry = opened();
        for (var account : List.of("lanhdao1", "nhansu1", "kiemtoan1", "donvia")) {
            var page = page(account, "/accountability-entries/" + entry);
            assertThat(page).contains("TDV-A").contains("Đứng đầu đơn vị vào ngày vi phạm");
            assertThat(page(account, "/accountability-entries")).contains(entry.toString());
        }
        assertThat(page("donvia", "/unit")).contains("/accountability-entries/" + entry);
        assertThat(page("donvia", "/accountability-entries/" + entry + "/statement"))
                .contains("headStatement");
        heads.state(entry);
        assertThat(page("lanhdao1", "/leadership")).contains("/accountability-entries/" + entry);
        assertThat(page("lanhdao1", "/accountability-entries/" + entry + "/closure"))
                .contains("deviationReason");
        heads.close(entry, Outcome.REVIEW, cases.leader());
        assertThat(page("lanhdao1", "/accountability-entries/" + entry)).contains("cần đối chiếu");
    }

    @Test
    void tellsCodesToThoseWhomItConcernsAndNothingToOtherSystems() {
        var entry = opened();
        heads.state(entry);
        heads.close(entry, Outcome.DISCIPLINARY_ROUTE, cases.leader());
        var events = told.ofCase(heads.caseOf(entry));

        assertThat(events)
                .extracting(JdbcTold.Event::audience, JdbcTold.Event::type)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("UNITS", "accountability.closed"),
                        org.assertj.core.groups.Tuple.tuple("LEADERSHIP", "accountability.opened"),
                        org.assertj.core.groups.Tuple.tuple("PEOPLE", "accountability.heard"));
        assertThat(events).noneMatch(event -> event.audience().equals("INTEGRATION"));
        assertThat(events)
                .filteredOn(event -> event.audience().equals("PEOPLE"))
                .allSatisfy(event -> assertThat(event.recipients()).containsExactlyInAnyOrder("CC-101", "TDV-A"));
        assertThat(events)
                .allSatisfy(event -> assertThat(event.payload()).doesNotContain("TDV", "DISCIPLINARY", "Trưởng"));
        assertThat(events)
                .filteredOn(event -> event.audience().equals("UNITS"))
                .extracting(JdbcTold.Event::type)
                .containsOnly("accountability.closed");
    }

    private UUID opened() {
        return heads.entryOf(handled.classified(FindingClass.S1)).orElseThrow();
    }

    private String tag(String account, UUID entry) {
        return String.valueOf(doors.get(account, ROOT + "/" + entry).getHeader(HttpHeaders.ETAG));
    }

    private MockHttpServletResponse post(
            String account, UUID entry, String act, String tag, String key, Map<String, Object> form) {
        var request = MockMvcRequestBuilders.post(ROOT + "/" + entry + "/" + act)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json.valueToTree(form).toString());
        if (tag != null) {
            request.header(HttpHeaders.IF_MATCH, tag);
        }
        if (!key.isEmpty()) {
            request.header("Idempotency-Key", key);
        }
        return doors.send(account, request);
    }

    private String page(String account, String address) {
        var page = doors.get(account, address);
        assertThat(page.getStatus()).as(account + " " + address).isEqualTo(200);
        return new String(page.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private JsonNode body(MockHttpServletResponse answer) {
        try {
            return json.readTree(answer.getContentAsByteArray());
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
