package vn.kycuong.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.kycuong.RealTest;
import vn.kycuong.doors.DoorClient;
import vn.kycuong.inspection.InspectionQueries;
import vn.kycuong.inspection.OpenCases;
import vn.kycuong.journal.Owner;

/** An auditor checks the journal, is led to what does not hold, and takes extracts along. */
@RealTest
class JournalPageTest {

    private static final String AUDITOR = "kiemtoan1";

    @Autowired
    DoorClient doors;

    @Autowired
    OpenCases cases;

    @Autowired
    InspectionQueries inspections;

    @Autowired
    Owner owner;

    @Test
    void leadsToTheLinkThatDoesNotHold() {
        var id = cases.decided();
        var number = inspections.detail(cases.leader(), id).number();
        assertThat(text(verified(AUDITOR))).contains("Nguyên vẹn", "Số dòng đã tính lại");

        owner.executes("update journal_entry set actor = actor || 'x' where case_id = ? and sequence = 2", id);
        var broken = text(verified(AUDITOR));
        var forAdministrator = text(verified("quantri1"));
        owner.executes(
                "update journal_entry set actor = left(actor, length(actor) - 1) where case_id = ? and sequence = 2",
                id);

        assertThat(broken)
                .contains("Có chỗ đứt", number, "không còn đúng như khi được ghi")
                .doesNotContain("??");
        assertThat(forAdministrator).contains("Có chỗ đứt").doesNotContain(number);
        assertThat(text(verified(AUDITOR))).contains("Nguyên vẹn");
    }

    @Test
    void findsTheCaseOfAnExtract() {
        var id = cases.decided();
        var number = inspections.detail(cases.leader(), id).number();
        var download = "/inspections/" + id + "/extract";

        assertThat(text(doors.get(AUDITOR, "/journal?q=" + number))).contains(download);
        assertThat(doors.get(AUDITOR, download).getHeader("Content-Disposition"))
                .contains("attachment", ".json");
        assertThat(text(doors.get("lanhdao1", "/inspections/" + id + "?part=timeline")))
                .contains(download);
        assertThat(text(doors.get("truongdoan1", "/inspections/" + id + "?part=timeline")))
                .doesNotContain(download);
        assertThat(text(doors.get("quantri1", "/journal?q=" + number)))
                .doesNotContain(id.toString(), "name=\"q\" type=\"search\" value");
    }

    @Test
    void findsNoSealedCase() {
        var id = cases.sealed();
        var number = inspections.detail(cases.leader(), id).number();

        assertThat(text(doors.get(AUDITOR, "/journal?q=" + number)))
                .contains("Không tìm thấy hồ sơ nào")
                .doesNotContain(id.toString());
    }

    private MockHttpServletResponse verified(String account) {
        return doors.send(account, MockMvcRequestBuilders.post("/journal/verification"));
    }

    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
