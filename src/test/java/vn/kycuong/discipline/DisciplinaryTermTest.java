package vn.kycuong.discipline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kycuong.MovableClock;
import vn.kycuong.RealTest;

/** Limitation and terms to the day, asked at the door. */
@RealTest
class DisciplinaryTermTest {

    @Autowired
    private Desk desk;

    @Autowired
    private MovableClock clock;

    @AfterEach
    void timeRunsOn() {
        clock.reset();
    }

    /** The ninetieth day, 31/5/2026, is a Sunday. */
    @Test
    void ninetyDaysThatEndOnASundayEndOnTheMonday() {
        var answer = desk.answer("handling-term", "{'detectedOn': '2026-03-02', 'complex': false, 'suspensions': []}");

        assertThat(answer.path("dueOn").asText()).isEqualTo("2026-06-01");
        assertThat(answer.path("amount").asInt()).isEqualTo(90);
        assertThat(answer.path("explanation").asText()).contains("90 ngày", "31/05 là Chủ nhật", "thứ Hai 01/06/2026");
        assertThat(answer.path("matched").findValuesAsText("mark")).containsExactly("S", "C");
        assertThat(answer.path("packages").findValuesAsText("code")).containsExactly("ND_172_2025", "ND_234_2026");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, true, 2026-07-30",
        "2026-03-03, false, 2026-06-01",
        "2026-03-04, false, 2026-06-02",
        "2026-11-22, false, 2027-02-22"
    })
    void countsFromTheDayOfDetection(String detected, boolean complex, String due) {
        var answer = desk.answer("handling-term", "{'detectedOn': '%s', 'complex': %s}".formatted(detected, complex));

        assertThat(answer.path("dueOn").asText()).isEqualTo(due);
    }

    /** A child born on 15/01/2026: not considered until it is twelve months old; both days of the span are left out. */
    @Test
    void standsStillWhileThePersonIsNotConsidered() {
        var answer = desk.answer("handling-term", """
                {"detectedOn": "2025-12-01", "complex": false, "on": "2026-11-22",
                 "suspensions": [{"from": "2026-01-15", "to": "2027-01-14"}]}""");

        assertThat(answer.path("dueOn").asText()).isEqualTo("2027-03-01");
        assertThat(answer.path("explanation").asText()).contains("15/01/2026–14/01/2027 tạm dừng");
    }

    @ParameterizedTest
    @CsvSource({
        "KHIEN_TRACH, 2026-11-18, , 2031-11-18",
        "KHIEN_TRACH, 2026-03-02, 2026-11-18, 2031-11-18",
        "CANH_CAO, 2016-11-22, , 2026-11-23",
        "CACH_CHUC, 2020-02-29, , 2030-02-28",
        "BUOC_THOI_VIEC, 2026-11-18, , 2036-11-18"
    })
    void violationsLapse(String form, String violated, String ended, String expires) {
        var answer = desk.answer(
                "limitation",
                "{'form': '%s', 'circumstance': null, 'violatedOn': '%s', 'endedOn': %s, 'suspensions': []}"
                        .formatted(form, violated, ended == null ? "null" : "'" + ended + "'"));

        assertThat(answer.path("expiresOn").asText()).isEqualTo(expires);
        assertThat(answer.path("never").asBoolean(true)).isFalse();
        assertThat(answer.path("explanation").asText()).isNotBlank();
    }

    @Test
    void whatIsNotCountedComesOnTop() {
        var answer = desk.answer("limitation", """
                {"form": "KHIEN_TRACH", "violatedOn": "2021-11-18", "status": "VIEN_CHUC",
                 "suspensions": [{"from": "2026-01-01", "to": "2026-01-10"}]}""");

        assertThat(answer.path("expiresOn").asText()).isEqualTo("2026-11-30");
        assertThat(answer.path("matched").findValuesAsText("mark")).containsExactly("C");
    }

    @ParameterizedTest
    @CsvSource({
        "PARTY_EXPULSION",
        "INTERNAL_POLITICAL_SECURITY",
        "NATIONAL_INTEREST",
        "ILLEGAL_DIPLOMA_APPOINTMENT",
        "ILLEGAL_DIPLOMA_RECRUITMENT"
    })
    void someViolationsNeverLapse(String circumstance) {
        var answer = desk.answer(
                "limitation",
                "{'form': 'KHIEN_TRACH', 'circumstance': '%s', 'violatedOn': '1990-01-01'}".formatted(circumstance));

        assertThat(answer.path("never").asBoolean()).isTrue();
        assertThat(answer.has("expiresOn")).isTrue();
        assertThat(answer.path("expiresOn").isNull()).isTrue();
        assertThat(answer.path("explanation").asText()).contains("không áp dụng thời hiệu");
    }

    /** 24/11/2026 is a holiday; Saturday 22/8/2026 is worked in exchange. */
    @ParameterizedTest
    @CsvSource({
        "S0, RESPONSE, 2026-11-20, 2026-11-26",
        "S1, RESPONSE, 2026-08-17, 2026-08-22",
        "S2, RESPONSE, 2026-11-02, 2026-11-16",
        "S3, RESPONSE, 2026-11-20, 2026-11-20",
        "S1, VERIFICATION, 2026-11-20, 2026-11-26"
    })
    void findingsAreAnsweredInWorkingDays(String severity, String step, String start, String due) {
        var told = "{'severity': '%s', 'step': '%s', 'startOn': '%s'}".formatted(severity, step, start);

        assertThat(desk.answer("response-term", told).path("dueOn").asText()).isEqualTo(due);
    }

    @Test
    void countsFromTheDayOfTheLawWhenNoStartIsTold() {
        clock.moveTo(LocalDate.of(2026, 11, 20));

        var answer = desk.answer("response-term", "{'severity': 'S0'}");

        assertThat(answer.path("dueOn").asText()).isEqualTo("2026-11-26");
        assertThat(answer.path("on").asText()).isEqualTo("2026-11-20");
    }

    @ParameterizedTest
    @CsvSource({
        "FIRST_COMPLAINT, VIEN_CHUC, 2026-11-10, 2026-11-25, C",
        "REVIEW_REPORT, VIEN_CHUC, 2026-11-20, 2026-11-26, C",
        "REVIEW_REPORT, CONG_CHUC, 2026-11-20, 2026-11-26, S",
        "AFTER_PARTY_DISCIPLINE, VIEN_CHUC, 2026-10-01, 2026-11-02, C",
        "COUNCIL_SUMMONS, VIEN_CHUC, 2026-11-30, 2026-11-20, C",
        "REVIEW_NOTICE, CAN_BO, 2026-08-24, 2026-08-18, P"
    })
    void stepsHaveTerms(String step, String status, String start, String due, String mark) {
        var told = "{'step': '%s', 'status': '%s', 'startOn': '%s'}".formatted(step, status, start);

        var answer = desk.answer("disciplinary-step-term", told);

        assertThat(answer.path("dueOn").asText()).isEqualTo(due);
        assertThat(answer.path("explanation").asText()).isNotBlank();
        assertThat(answer.at("/matched/0/mark").asText()).isEqualTo(mark);
    }

    @ParameterizedTest
    @CsvSource({"VIEN_CHUC, 3, C", "CONG_CHUC, 5, S"})
    void councilsDifferByTheLaw(String status, int members, String mark) {
        var answer = desk.answer("council-composition", "{'status': '%s'}".formatted(status));

        assertThat(answer.path("members").asInt()).isEqualTo(members);
        assertThat(answer.path("quorum").asInt()).isEqualTo(3);
        assertThat(answer.at("/matched/0/mark").asText()).isEqualTo(mark);
    }

    @Test
    void leavesToAPersonWhatTwoLawsSayDifferently() {
        var answer = desk.answer("council-composition", "{'status': 'RETIRED'}");

        assertThat(answer.path("members").isNull()).isTrue();
        assertThat(answer.path("humanDecides").asBoolean()).isTrue();
        assertThat(answer.path("matched")).hasSize(2);
        assertThat(desk.answer("recidivism-window", "{'status': 'CONG_CHUC'}")
                        .path("recidivismMonths")
                        .asInt())
                .isEqualTo(12);
    }
}
