package vn.kycuong.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kycuong.calendar.Fixture.computed;
import static vn.kycuong.calendar.Fixture.suspended;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

class ExplanationTest {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private final Explanation explanation = new Explanation(texts());

    @Test
    void namesTheHolidayThatIsNotCounted() {
        var computation = computed("2026-11-20", Term.workingDays(3));
        assertThat(explanation.of(computation, VIETNAMESE))
                .isEqualTo("3 ngày làm việc tính từ thứ Sáu 20/11/2026: 23/11, 25/11, 26/11;"
                        + " 24/11 là ngày nghỉ lễ, tết (Ngày Văn hóa Việt Nam). Hết hạn thứ Năm 26/11/2026.");
        assertThat(explanation.of(computation, Locale.UK))
                .isEqualTo("3 working days from Friday 20/11/2026: 23/11, 25/11, 26/11;"
                        + " 24/11 is a public holiday (Vietnam Culture Day). Due Thursday 26/11/2026.");
    }

    @Test
    void namesTheSwappedSaturdayThatIsCounted() {
        assertThat(explanation.of(computed("2026-08-17", Term.workingDays(5)), VIETNAMESE))
                .isEqualTo("5 ngày làm việc tính từ thứ Hai 17/08/2026: 18/08, 19/08, 20/08, 21/08, 22/08;"
                        + " 22/08 là ngày làm bù. Hết hạn thứ Bảy 22/08/2026.");
    }

    @Test
    void abridgesLongListsAndSaysThatTheEndRollsOver() {
        assertThat(explanation.of(computed("2026-10-01", Term.calendarDays(30)), VIETNAMESE))
                .isEqualTo("30 ngày tính từ thứ Năm 01/10/2026: 02/10, 03/10, 04/10, 05/10, 06/10, …, 31/10;"
                        + " 31/10 là thứ Bảy; 01/11 là Chủ nhật."
                        + " Ngày cuối là ngày nghỉ nên hết hạn vào ngày làm việc tiếp theo: thứ Hai 02/11/2026.");
    }

    @Test
    void takesTheDaysOfTetTogether() {
        assertThat(explanation.of(computed("2026-02-13", Term.workingDays(1)), Locale.ENGLISH))
                .isEqualTo("1 working day from Friday 13/02/2026: 23/02;"
                        + " 16/02–20/02 is a public holiday (Lunar New Year). Due Monday 23/02/2026.");
    }

    @Test
    void saysTheYearWhereItIsAnother() {
        assertThat(explanation.of(computed("2026-12-31", Term.workingDays(1)), VIETNAMESE))
                .isEqualTo("1 ngày làm việc tính từ thứ Năm 31/12/2026: 04/01/2027;"
                        + " 01/01/2027 là ngày nghỉ lễ, tết (Tết Dương lịch). Hết hạn thứ Hai 04/01/2027.");
    }

    @Test
    void listsNoDaysForMonths() {
        assertThat(explanation.of(computed("2026-05-31", Term.months(1)), Locale.ENGLISH))
                .isEqualTo("1 month from Sunday 31/05/2026. Due Tuesday 30/06/2026.");
    }

    @Test
    void saysWhenTheTermStoodStill() {
        assertThat(explanation.of(
                        computed("2026-06-01", Term.workingDays(2), suspended("2026-06-03", "2026-06-09")), VIETNAMESE))
                .isEqualTo("2 ngày làm việc tính từ thứ Hai 01/06/2026: 02/06, 10/06;"
                        + " 03/06–09/06 tạm dừng, không tính. Hết hạn thứ Tư 10/06/2026.");
    }

    @Test
    void explainsEvenNoTimeAtAll() {
        assertThat(explanation.of(computed("2026-11-21", Term.workingDays(0)), Locale.ENGLISH))
                .isEqualTo("0 working days from Saturday 21/11/2026; 21/11 is a Saturday; 22/11 is a Sunday."
                        + " The last day is a day off, so it is due on the next working day: Monday 23/11/2026.");
    }

    @Test
    void staysShortHoweverManyHolidaysThereAre() {
        var text = explanation.of(computed("2025-01-01", Term.workingDays(700)), VIETNAMESE);
        assertThat(text)
                .startsWith("700 ngày làm việc")
                .contains("khoảng nghỉ khác")
                .hasSizeLessThan(700);
    }

    @Test
    void givesTheReasonOfASingleDay() {
        var skipped = computed("2026-11-20", Term.workingDays(3)).skipped();
        assertThat(skipped)
                .extracting(day -> explanation.reason(day, VIETNAMESE))
                .containsExactly("Thứ Bảy", "Chủ nhật", "Ngày Văn hóa Việt Nam");
        assertThat(skipped)
                .extracting(day -> explanation.reason(day, Locale.US))
                .containsExactly("Saturday", "Sunday", "Vietnam Culture Day");
    }

    @Test
    void speaksVietnameseToWhoeverAsksForAnotherLanguage() {
        assertThat(explanation.of(computed("2026-11-20", Term.workingDays(1)), Locale.FRENCH))
                .startsWith("1 ngày làm việc");
    }

    @Test
    void hasWordsForEveryWarning() {
        var computation = computed("2028-01-20", Term.workingDays(1));
        assertThat(explanation.warnings(computation, VIETNAMESE)).hasSize(2).allMatch(text -> text.endsWith("."));
        assertThat(explanation.warnings(computation, Locale.ENGLISH)).hasSize(2).allMatch(text -> text.endsWith("."));
    }

    private static ResourceBundleMessageSource texts() {
        var texts = new ResourceBundleMessageSource();
        texts.setBasename("messages/calendar");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        texts.setAlwaysUseMessageFormat(true);
        return texts;
    }
}
