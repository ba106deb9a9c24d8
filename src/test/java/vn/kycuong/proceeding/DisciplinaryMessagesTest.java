package vn.kycuong.proceeding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.discipline.Form;

class DisciplinaryMessagesTest {

    private static final List<Class<? extends Enum<?>>> CHOICES = List.of(
            ActKind.class,
            Attendance.class,
            CaseGround.class,
            CaseOutcome.class,
            CaseRoute.class,
            CaseStage.class,
            DeferralGround.class,
            Exclusion.class,
            Form.class,
            Question.class,
            RecusalReason.class,
            Seat.class,
            SettlementOutcome.class,
            SkippingGround.class);

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void nameEveryChoiceAndEveryOperation(String language) {
        var texts = ResourceBundle.getBundle("messages.proceeding", Locale.forLanguageTag(language));
        for (var type : CHOICES) {
            Stream.of(type.getEnumConstants()).forEach(constant -> assertThat(
                            texts.containsKey("choice." + type.getSimpleName() + "." + constant))
                    .as(constant.toString())
                    .isTrue());
        }
        for (var task : DisciplinaryTask.values()) {
            assertThat(texts.getString("operation." + task.operation())).isNotBlank();
        }
        assertThat(texts.keySet())
                .allSatisfy(key -> assertThat(texts.getString(key)).isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void sayTheSameThings(String language) {
        var other = ResourceBundle.getBundle("messages.proceeding", Locale.forLanguageTag("vi"));

        assertThat(ResourceBundle.getBundle("messages.proceeding", Locale.forLanguageTag(language))
                        .keySet())
                .isEqualTo(other.keySet())
                .contains("problem." + RuleViolation.refused("official-recused").code());
    }
}
