package vn.kycuong.proceeding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.kycuong.MovableClock;
import vn.kycuong.RealTest;
import vn.kycuong.access.Role;
import vn.kycuong.discipline.Form;
import vn.kycuong.doors.DoorClient;

/** Discipline as people see it: the register, the page of a case, the form of every act. */
@RealTest
class DisciplinaryPagesTest {

    private static final String ROOT = "/disciplinary-cases";

    @Autowired
    private DoorClient doors;

    @Autowired
    private DisciplinaryWalk walk;

    @Autowired
    private DisciplinaryFile files;

    @Autowired
    private NewPeople people;

    @Autowired
    private MovableClock clock;

    @BeforeEach
    void startOnAMonday() {
        clock.moveTo(LocalDate.of(2027, 3, 1));
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    void aCaseIsOpenedAndTakenOnItsWay() {
        var person = people.serving("MH-A");
        assertThat(text(doors.get("nhansu1", ROOT + "/new"))).contains("expectedForm", "Hình thức dự kiến");
        var refused = doors.send("nhansu1", opening(person).param("expectedForm", "CACH_CHUC"));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(text(refused)).contains("CACH_CHUC", "Đi muộn");
        var opened = doors.send("nhansu1", opening(person).param("expectedForm", "CANH_CAO"));
        assertThat(opened.getStatus()).isEqualTo(302);

        var address = String.valueOf(opened.getRedirectedUrl());
        assertThat(text(doors.get("nhansu1", address)))
                .contains("Xác định điều kiện", person, "cần đối chiếu", "Thời hạn xử lý kỷ luật")
                .doesNotContain("??");
        assertThat(walk.tasks(walk.personnel(), UUID.fromString(address.substring(address.lastIndexOf('/') + 1))))
                .containsExactly("ASSESS_CASE");
        assertThat(text(doors.get("nhansu1", address + "/assessment")))
                .contains("caseRoute")
                .doesNotContain("??");
        var assessed = doors.send(
                "nhansu1",
                MockMvcRequestBuilders.post(address + "/assessment")
                        .param("caseRoute", "FULL")
                        .param("authority", "LD-01"));
        assertThat(assessed.getRedirectedUrl()).isEqualTo(address);
        assertThat(text(doors.get("donvia", address))).contains("Triệu tập họp kiểm điểm");
        assertThat(doors.get("donvib", address).getStatus()).isEqualTo(404);
        assertThat(doors.get("donvib", address + "/review-call").getStatus()).isEqualTo(404);
    }

    @Test
    void everyActHasAFormInBothLanguages() {
        var decided = walk.handedOver();
        walk.execute(decided);
        walk.appeal(decided);
        var recommended = walk.recommended();
        var meeting = walk.summoned();
        assertForm("lanhdao1", decided, "settlement", "dialogueOn");
        assertForm("lanhdao1", recommended, "decision", "decidedForm");
        assertForm("lanhdao1", recommended, "council-referral", "reasons");
        assertForm("lanhdao2", meeting, "council-meeting", "votesCANH_CAO");
        assertForm("lanhdao1", meeting, "council-change", "councilMembers");
        assertForm("lanhdao1", meeting, "termination", "exclusion");
        assertForm("nhansu1", meeting, "deferral", "medicalReason");
        assertForm("nhansu1", meeting, "authority", "authority");
        assertForm("nhansu1", meeting, "deferral-end", "lastDay");
        assertForm("nhansu1", meeting, "hand-over", "receivedOn");
        assertForm("nhansu1", meeting, "execution", "effectiveOn");
        assertForm("nhansu1", meeting, "second-settlement", "settledOn");
        assertForm("donvia", meeting, "review-report", "consequence");
        assertForm("lanhdao1", meeting, "restoration", "restored");
        assertForm("nhansu1", meeting, "appeal", "complaint");
    }

    @Test
    void theProposalAndItsLawStandBesideTheDecision() {
        var id = walk.recommended();

        assertThat(text(doors.get("lanhdao1", ROOT + "/" + id + "/decision")))
                .contains("Các bảng đề xuất", "Cảnh cáo", "Nghị định 172/2025/NĐ-CP", "cần đối chiếu");
        assertThat(text(doors.get("lanhdao1", ROOT + "/" + id)))
                .contains("Nghị định 172/2025/NĐ-CP", "Tán thành", "<svg");
        assertThat(text(doors.get("kiemtra1", ROOT + "/" + id))).contains("Tán thành", "<svg");
    }

    @Test
    void thePersonSeesTheDecisionAndComplainsButSeesNoVote() {
        var person = people.serving("MH-A");
        var account = people.account(person, Role.INSPECTOR);
        var id = walk.opened(DisciplinaryPapers.charge(person, CaseGround.CONCLUSION, walk.today(), walk.today()));
        assertThat(doors.get(account, ROOT + "/" + id).getStatus()).isEqualTo(404);
        walk.assess(id, CaseRoute.DIRECT);
        walk.decide(id, Form.CANH_CAO);
        walk.handOver(id);

        var page = text(doors.get(account, ROOT + "/" + id));
        assertThat(page).contains("quyền khiếu nại trong 15 ngày", "Khiếu nại quyết định kỷ luật");
        assertThat(page).doesNotContain("Tán thành", "<svg");
        var appealed = doors.send(
                account,
                MockMvcRequestBuilders.post(ROOT + "/" + id + "/appeal").param("complaint", "Không đúng"));
        assertThat(appealed.getStatus()).isEqualTo(302);
        assertThat(files.read(walk.personnel(), id).appeals()).hasSize(1);
        assertThat(doors.get(account, ROOT + "/" + id + "/decision").getStatus())
                .isEqualTo(403);
    }

    @Test
    void theRegisterIsFilteredAndExportedWithoutFormulas() {
        var person = people.serving("MH-C", "=HYPERLINK(\"x\")");
        var id = walk.opened(DisciplinaryPapers.charge(person, walk.today().minusDays(3)));

        assertThat(text(doors.get("nhansu1", ROOT + "?text=" + person))).contains(person, id.toString());
        assertThat(text(doors.get("nhansu1", ROOT + "?stage=CLOSED&text=" + person)))
                .doesNotContain(id.toString());
        assertThat(text(doors.get("nhansu1", ROOT + "?unit=MH-B&text=" + person)))
                .doesNotContain(id.toString());
        assertThat(text(doors.get("kiemtra3", ROOT + "?text=" + person))).doesNotContain(id.toString());
        var sheet = doors.get("nhansu1", ROOT + ".csv?text=" + person);
        assertThat(sheet.getContentType()).startsWith("text/csv");
        assertThat(text(sheet)).contains("\"'=HYPERLINK(\"\"x\"\")\"", "Chờ xác định");
        assertThat(text(doors.get("kiemtra3", ROOT + ".csv"))).doesNotContain(person);
    }

    @Test
    void whoSitsInTheCouncilStandsInTheFormThatChangesIt() {
        var form = text(doors.get("lanhdao1", ROOT + "/" + walk.summoned() + "/council-change"));

        assertThat(form).contains("name=\"chairman\" value=\"LD-02\"", "name=\"secretary\" value=\"CC-101\"");
        assertThat(form).containsPattern("name=\"councilMembers\"[^>]*>CC-001\nCC-002\nTD-01</textarea>");
    }

    private void assertForm(String account, UUID id, String path, String field) {
        for (var language : new String[] {"vi", "en"}) {
            var form = doors.get(account, ROOT + "/" + id + "/" + path + "?lang=" + language);
            assertThat(form.getStatus()).as(path).isEqualTo(200);
            assertThat(text(form)).as(path).contains("name=\"" + field + "\"").doesNotContain("??");
        }
    }

    private static MockHttpServletRequestBuilder opening(String person) {
        return MockMvcRequestBuilders.post(ROOT + "/new")
                .param("official", person)
                .param("status", "CONG_CHUC")
                .param("caseGround", "CONCLUSION")
                .param("groundReference", "07/KL-MH")
                .param("groundOn", "2027-02-26")
                .param("matter", "Đi muộn")
                .param("violatedOn", "2027-02-01")
                .param("detectedOn", "2027-02-26");
    }

    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
