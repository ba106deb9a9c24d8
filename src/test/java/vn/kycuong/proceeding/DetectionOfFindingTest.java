package vn.kycuong.proceeding;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kycuong.proceeding.DisciplinaryWalk.refused;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.kycuong.MovableClock;
import vn.kycuong.RealTest;
import vn.kycuong.accountability.Heads;
import vn.kycuong.discipline.Form;
import vn.kycuong.discipline.OfficialStatus;
import vn.kycuong.doors.DoorClient;
import vn.kycuong.finding.FindingClass;
import vn.kycuong.finding.FindingQueries;
import vn.kycuong.finding.Handled;
import vn.kycuong.inspection.OpenCases;

/** A case that rests on a finding counts from the day on which that was found. */
@RealTest
class DetectionOfFindingTest {

    private static final String ROOT = "/api/v1/disciplinary-cases";

    @Autowired
    private DisciplinaryWalk walk;

    @Autowired
    private DisciplinaryActs acts;

    @Autowired
    private DisciplinaryFile files;

    @Autowired
    private NewPeople people;

    @Autowired
    private Handled handled;

    @Autowired
    private Heads heads;

    @Autowired
    private FindingQueries findings;

    @Autowired
    private OpenCases cases;

    @Autowired
    private DoorClient doors;

    @Autowired
    private ObjectMapper json;

    @Autowired
    private MovableClock clock;

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    void isThatOfTheFindingWhereNobodySaysAnother() throws IOException {
        var found = walk.today();
        var reference = reference(handled.classified(FindingClass.S1));
        clock.advance(Duration.ofDays(3));
        var opened = open(reference, null, "");

        assertThat(opened.getStatus()).isEqualTo(201);
        var detail = files.read(
                walk.personnel(), UUID.fromString(body(opened).path("id").asText()));
        assertThat(detail.charge().detectedOn()).isEqualTo(found);
        assertThat(detail.detection()).extracting(Detection::recordedOn).isEqualTo(found);
        assertThat(body(open("12/BB-MH", null, "")).path("code").asText()).isEqualTo("detection-missing");
    }

    @Test
    void isNeverLater() throws IOException {
        var found = walk.today();
        var reference = reference(handled.classified(FindingClass.S1));
        clock.advance(Duration.ofDays(3));
        var refusal = open(reference, found.plusDays(1), "Mới nhận hồ sơ");

        assertThat(refusal.getStatus()).isEqualTo(422);
        assertThat(body(refusal).path("code").asText()).isEqualTo("detection-after-finding");
        assertThat(body(refusal).path("titleVi").asText()).contains(reference, found.toString(), "muộn hơn");
        assertThat(body(refusal).path("titleEn").asText()).contains(reference, found.toString(), "later");
    }

    @Test
    void isEarlierOnlyWithAReasonThatIsKeptAndShown() {
        var reference = reference(handled.classified(FindingClass.S1));
        var earlier = walk.today().minusDays(5);
        var charge = charge(reference, earlier);
        refused("detection-before-finding", () -> open(charge, " "));
        var id = open(charge, "Đơn vị đã tự phát hiện");

        assertThat(files.terms(walk.personnel(), id))
                .filteredOn(term -> term.kind().equals("HANDLING"))
                .singleElement()
                .satisfies(term -> assertThat(term.startOn()).isEqualTo(earlier));
        assertThat(files.read(walk.authority(), id).detection().reason()).isEqualTo("Đơn vị đã tự phát hiện");
        assertThat(page("lanhdao1", "/disciplinary-cases/" + id))
                .contains("Theo phát hiện", "Lý do tính sớm hơn: Đơn vị đã tự phát hiện");
        assertThat(cases.journalText(id)).contains("findingDetectedOn");
    }

    @Test
    void isLookedUpInConfirmedFindingsOnly() {
        var unconfirmed = reference(handled.minuted());
        refused("charge-finding-unknown", () -> open(charge(unconfirmed, walk.today()), ""));
        refused("charge-finding-unknown", () -> open(charge("DX-2026-AAAAA/1", walk.today()), ""));
    }

    @Test
    void theWayFromTheHeadToTheCaseCarriesIt() {
        var finding = handled.classified(FindingClass.S2);
        heads.sendToDiscipline(finding);
        var entry = heads.entryOf(finding).orElseThrow();
        var address = "/disciplinary-cases/new?entry=" + entry;

        assertThat(page("nhansu1", "/accountability-entries/" + entry)).contains(address);
        assertThat(page("lanhdao1", "/accountability-entries/" + entry)).doesNotContain(address);
        assertThat(page("nhansu1", address))
                .contains("value=\"TDV-A\"", "value=\"" + reference(finding) + "\"", "value=\"" + walk.today() + "\"");
    }

    private String reference(UUID finding) {
        var row = findings.detail(cases.leader(), finding).finding();
        return FindingOfCharge.reference(row.caseNumber(), row.number());
    }

    private Charge charge(String reference, LocalDate detectedOn) {
        return new Charge(
                people.serving("MH-A"),
                "",
                OfficialStatus.CONG_CHUC,
                false,
                CaseGround.FINDING,
                reference,
                walk.today(),
                "Không chấp hành quy trình nghiệp vụ",
                "",
                detectedOn.minusDays(20),
                null,
                detectedOn,
                false,
                null,
                Form.CANH_CAO);
    }

    private UUID open(Charge charge, String reason) {
        return acts.open.handle(new OpenDisciplinaryCase.Command(charge, reason, walk.personnel()));
    }

    private MockHttpServletResponse open(String reference, @Nullable LocalDate detectedOn, String reason) {
        var form = json.createObjectNode()
                .put("official", people.serving("MH-A"))
                .put("status", "CONG_CHUC")
                .put("ground", "FINDING")
                .put("groundReference", reference)
                .put("groundOn", walk.today().toString())
                .put("matter", "Đi muộn")
                .put("violatedOn", walk.today().minusDays(20).toString())
                .put("detectedOn", detectedOn == null ? null : detectedOn.toString())
                .put("detectionReason", reason)
                .put("expectedForm", "CANH_CAO");
        return doors.send(
                "nhansu1",
                MockMvcRequestBuilders.post(ROOT)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(form.toString()));
    }

    private JsonNode body(MockHttpServletResponse answer) throws IOException {
        return json.readTree(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private String page(String account, String address) {
        var answer = doors.get(account, address);
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
