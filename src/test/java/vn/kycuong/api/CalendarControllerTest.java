package vn.kycuong.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import vn.kycuong.RealTest;

@RealTest
class CalendarControllerTest {

    private static final String DEADLINE = "/api/v1/calendar/deadline";

    @Autowired
    TestRestTemplate http;

    @Test
    void answersWhoeverAsks() {
        var answer = get(DEADLINE + "?start=2026-11-20&amount=3&day=WORKING", "");
        assertThat(answer.getStatusCode().value()).isEqualTo(200);
        assertThat(answer.getBody())
                .containsOnlyKeys("start", "amount", "day", "due", "counted", "skipped", "warnings")
                .containsEntry("start", "2026-11-20")
                .containsEntry("amount", 3)
                .containsEntry("day", "WORKING")
                .containsEntry("due", "2026-11-26")
                .containsEntry("counted", List.of("2026-11-23", "2026-11-25", "2026-11-26"))
                .containsEntry(
                        "skipped",
                        List.of(
                                Map.of("date", "2026-11-21", "reason", "Thứ Bảy"),
                                Map.of("date", "2026-11-22", "reason", "Chủ nhật"),
                                Map.of("date", "2026-11-24", "reason", "Ngày Văn hóa Việt Nam")))
                .containsEntry("warnings", List.of());
    }

    @Test
    void givesReasonsInTheLanguageOfTheAsker() {
        var answer = get(DEADLINE + "?start=2026-10-01&amount=30&day=CALENDAR", "en-GB,en;q=0.8");
        assertThat(answer.getBody())
                .containsEntry("due", "2026-11-02")
                .containsEntry(
                        "skipped",
                        List.of(
                                Map.of("date", "2026-10-31", "reason", "Saturday"),
                                Map.of("date", "2026-11-01", "reason", "Sunday")));
    }

    @Test
    void warnsOfProjectedHolidays() {
        assertThat(get(DEADLINE + "?start=2027-02-01&amount=5&day=WORKING", "vi")
                        .getBody())
                .containsEntry("due", "2027-02-15")
                .containsEntry("warnings", List.of("holidays-projected"));
    }

    @ParameterizedTest
    @CsvSource({
        "amount=3&day=WORKING, calendar-parameter-missing",
        "start=2026-11-20&day=WORKING, calendar-parameter-missing",
        "start=2026-11-20&amount=3, calendar-parameter-missing",
        "start=&amount=3&day=WORKING, calendar-parameter-missing",
        "start=20/11/2026&amount=3&day=WORKING, calendar-start-not-a-date",
        "start=2026-02-30&amount=3&day=WORKING, calendar-start-not-a-date",
        "start=%2B999999999-12-31&amount=3&day=WORKING, calendar-start-not-a-date",
        "start=2026-11-20&amount=ba&day=WORKING, calendar-amount-not-a-number",
        "start=2026-11-20&amount=3.5&day=WORKING, calendar-amount-not-a-number",
        "start=2026-11-20&amount=99999999999&day=WORKING, calendar-amount-not-a-number",
        "start=2026-11-20&amount=-1&day=WORKING, term-amount-out-of-range",
        "start=2026-11-20&amount=3661&day=CALENDAR, term-amount-out-of-range",
        "start=2026-11-20&amount=3&day=working, calendar-day-unknown",
        "start=2026-11-20&amount=3&day=WEEK, calendar-day-unknown",
    })
    void refusesWhatIsNoTerm(String query, String code) {
        var answer = get(DEADLINE + "?" + query, "vi");
        assertThat(answer.getStatusCode().value()).isEqualTo(422);
        assertThat(answer.getBody()).containsEntry("code", code);
        assertThat((String) answer.getBody().get("titleVi")).isNotBlank().doesNotContain("{");
        assertThat((String) answer.getBody().get("titleEn")).isNotBlank().doesNotContain("{");
    }

    @Test
    void showsTheRowsOnlyToPeopleWhoAreSignedIn() {
        assertThat(get("/api/v1/calendar/days?year=2026", "vi").getStatusCode().value())
                .isEqualTo(401);
    }

    private ResponseEntity<Map<String, Object>> get(String address, String languages) {
        var headers = new HttpHeaders();
        if (!languages.isEmpty()) {
            headers.set(HttpHeaders.ACCEPT_LANGUAGE, languages);
        }
        return http.exchange(
                java.net.URI.create(http.getRootUri() + address),
                HttpMethod.GET,
                new HttpEntity<>(headers),
                new ParameterizedTypeReference<>() {});
    }
}
