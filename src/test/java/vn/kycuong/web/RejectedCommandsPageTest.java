package vn.kycuong.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.kycuong.RealTest;
import vn.kycuong.doors.DoorClient;
import vn.kycuong.journal.Owner;

/** Refused commands are shown without what they said, tried again in vain, and given up after a question. */
@RealTest
class RejectedCommandsPageTest {

    private static final String ADMINISTRATOR = "quantri1";
    private static final String LIST = "/repairs/commands";

    @Autowired
    DoorClient doors;

    @Autowired
    Owner owner;

    private final UUID id = UUID.randomUUID();

    @BeforeEach
    void aCommandWasRefused() {
        owner.executes("""
                insert into rejected_command (id, source, command_id, type, identified, reason, value, rejected_at)
                values (?, '/hotline', ?, 'signal.received', true, 'unit-unknown', convert_to(?, 'UTF8'),
                        timestamptz '2026-01-02 08:00:00+07')
                """, id, "no-" + id, "{\"reference\": \"Nguyen-Van-A\", \"unit\": \"KHONG-CO\"}");
    }

    @AfterEach
    void leavesNothingWaiting() {
        owner.executes("delete from rejected_command where id = ?", id);
    }

    @Test
    void isShownWithItsReasonAndWithoutItsWords() {
        var page = text(doors.get(ADMINISTRATOR, LIST));

        assertThat(page)
                .contains("no-" + id, "/hotline", "Không có đơn vị mang mã …<", "Tín hiệu, phản ánh")
                .doesNotContain("Nguyen-Van-A", "KHONG-CO", "??");
        assertThat(text(doors.get("kiemtoan1", LIST))).contains("no-" + id).doesNotContain("/retry");
        assertThat(doors.get("lanhdao1", LIST).getStatus()).isEqualTo(403);
    }

    @Test
    void isRefusedAgainAndSaysWhy() {
        var answer = post(LIST + '/' + id + "/retry");

        assertThat(answer.getStatus()).isIn(409, 422);
        assertThat(text(answer)).contains("Chưa thực hiện được", "no-" + id);
    }

    @Test
    void isGivenUpAfterAQuestion() {
        var act = LIST + '/' + id + "/dismissal";

        assertThat(text(doors.get(ADMINISTRATOR, act))).contains("Bỏ lệnh bị từ chối", "action=\"" + act + '"');
        assertThat(text(doors.get(ADMINISTRATOR, LIST))).contains("no-" + id);
        assertThat(post(act).getRedirectedUrl()).isEqualTo(LIST);
        assertThat(text(doors.get(ADMINISTRATOR, LIST))).doesNotContain("no-" + id);
        assertThat(post(act).getStatus()).isEqualTo(404);
    }

    private MockHttpServletResponse post(String address) {
        return doors.send(ADMINISTRATOR, MockMvcRequestBuilders.post(address));
    }

    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
