package vn.kycuong.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.annotation.Transactional;
import vn.kycuong.RealTest;
import vn.kycuong.calendar.WorkingCalendar;
import vn.kycuong.doors.DoorClient;
import vn.kycuong.finding.FindingClass;
import vn.kycuong.finding.Handled;

/** An administrator enters an announcement, sees what it would move, and publishes it. */
@RealTest
@Transactional
class CalendarPageTest {

    private static final String ADMINISTRATOR = "quantri1";

    @Autowired
    private DoorClient doors;

    @Autowired
    private Handled handled;

    @Autowired
    private WorkingCalendar calendar;

    private LocalDate day = LocalDate.EPOCH;

    @BeforeEach
    void aDeadlineRuns() {
        handled.classified(FindingClass.S2);
        day = calendar.plusWorkingDays(LocalDate.now(), 1);
    }

    @Test
    void showsTheDaysOfAYear() {
        var page = doors.get(ADMINISTRATOR, "/calendar/days?year=2026");

        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(text(page)).contains("24/11/2026", "Xem trước").doesNotContain("formaction");
        assertThat(text(doors.get(ADMINISTRATOR, "/work"))).contains("/calendar/days");
    }

    @Test
    void previewsWithoutChangingAnything() {
        var page = text(send("/calendar/days/preview", form()));

        assertThat(page)
                .contains("Giải trình", "Đơn vị được kiểm tra", "formaction", "name=\"version\"")
                .doesNotContain("MH-A");
        assertThat(calendar.isWorkingDay(day)).isTrue();
    }

    @Test
    void publishesWhatWasPreviewed() {
        var version = text(send("/calendar/days/preview", form()))
                .replaceFirst("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1");
        var published = send("/calendar/days", form() + "&version=" + version);

        assertThat(published.getStatus()).isEqualTo(302);
        assertThat(calendar.isWorkingDay(day)).isFalse();
        var late = send("/calendar/days", form() + "&version=" + version);
        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(text(late)).contains("Lịch đã thay đổi", "Nghỉ bất thường");
    }

    @Test
    void keepsWhatWasEnteredWrongly() {
        var answer = send("/calendar/days/preview", form().replace("nameVi0=Nghỉ bất thường", "nameVi0="));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(text(answer)).contains("Extraordinary");
        assertThat(send("/calendar/days/preview", "basis=x&dayStatus=OFFICIAL").getStatus())
                .isEqualTo(422);
    }

    @Test
    void isForAdministratorsOnly() {
        for (var account : new String[] {"lanhdao1", "donvia", "kiemtoan1"}) {
            assertThat(doors.get(account, "/calendar/days").getStatus()).isEqualTo(403);
        }
    }

    private String form() {
        return String.format(
                Locale.ROOT,
                "basis=Công văn 1&dayStatus=OFFICIAL&date0=%s&type0=HOLIDAY&nameVi0=Nghỉ bất thường&nameEn0=Extraordinary",
                day);
    }

    private MockHttpServletResponse send(String address, String form) {
        var request = MockMvcRequestBuilders.post(address).contentType(MediaType.APPLICATION_FORM_URLENCODED);
        for (var pair : form.split("&", -1)) {
            var words = pair.split("=", 2);
            request.param(words[0], words[1]);
        }
        return doors.send(ADMINISTRATOR, request);
    }

    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
