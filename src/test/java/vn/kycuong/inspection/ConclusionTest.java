package vn.kycuong.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static vn.kycuong.inspection.PublicationForm.MEETING;
import static vn.kycuong.inspection.PublicationForm.PORTAL;
import static vn.kycuong.inspection.PublicationForm.POSTING;
import static vn.kycuong.inspection.Refusal.assertRefused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ConclusionTest {

    private static final Instant NOON = Instant.parse("2026-11-20T05:00:00Z");
    private static final Conclusion.Publication PUBLICATION =
            new Conclusion.Publication(NOON, Set.of(PORTAL, POSTING), "");

    @Test
    void isCorrectedUntilItIsPublished() {
        var corrected = signed(true).corrected("đã sửa", "b");
        assertThat(corrected.text()).isEqualTo("đã sửa");
        assertThat(corrected.corrections()).isEqualTo(1);
        var published = corrected.publishedAs(PUBLICATION);
        assertRefused(() -> published.corrected("lại sửa", "c"), "conclusion-already-published");
    }

    @Test
    void isNotCorrectedOnceTheUnitHasItForGood() {
        assertRefused(() -> signed(false).corrected("đã sửa", "b"), "conclusion-already-issued");
    }

    @Test
    void isPublishedOnceAndOnlyWhereThatIsForeseen() {
        assertRefused(
                () -> signed(true).publishedAs(PUBLICATION).publishedAs(PUBLICATION), "conclusion-already-published");
        assertRefused(() -> signed(false).publishedAs(PUBLICATION), "publication-not-foreseen");
    }

    @Test
    void reachesTheUnitWithItsPublication() {
        assertThat(signed(true).handedOver(Kind.SCHEDULED)).isFalse();
        assertThat(signed(true).publishedAs(PUBLICATION).handedOver(Kind.SCHEDULED))
                .isTrue();
        assertThat(signed(false).handedOver(Kind.SCHEDULED)).isTrue();
        assertThat(signed(true).handedOver(Kind.SURPRISE)).isTrue();
    }

    @Test
    void needsThePortalAndOneMoreFormWhereTheLawDemandsPublication() {
        assertRefused(() -> PublishConclusion.requireForms(Set.of(PORTAL), true), "publication-needs-second-form");
        assertRefused(() -> PublishConclusion.requireForms(Set.of(POSTING, MEETING), true), "publication-needs-portal");
        assertThatCode(() -> PublishConclusion.requireForms(Set.of(PORTAL, POSTING), true))
                .doesNotThrowAnyException();
        assertThatCode(() -> PublishConclusion.requireForms(Set.of(POSTING), false))
                .doesNotThrowAnyException();
        assertRefused(() -> PublishConclusion.requireForms(Set.of(), false), "publication-form-missing");
    }

    @Test
    void saysWordForWordWhatTheUnitContests() {
        var statement = "Chúng tôi không nhất trí: ca trực hôm đó có 02 người nghỉ ốm, có giấy tờ kèm theo.";
        var whole = ConclusionText.of(
                "12/KL-HQMH",
                "Đơn vị chấp hành tốt.",
                List.of(new FindingsOfCase.Contested(3, "Vắng mặt", statement, "Không chấp nhận")),
                List.of(asked()));
        assertThat(whole).contains(statement, "12/KL-HQMH", "1. Niêm yết thủ tục (thời hạn: 01/12/2026)");
    }

    @Test
    void gradesTheHeadIfAndOnlyIfCorruptionWasFound() {
        assertRefused(() -> Report.requireGraded(true, null), "head-responsibility-missing");
        assertRefused(
                () -> Report.requireGraded(false, HeadResponsibility.IRRESPONSIBLE),
                "head-responsibility-without-corruption");
        assertThatCode(() -> Report.requireGraded(true, HeadResponsibility.COVERING_UP))
                .doesNotThrowAnyException();
    }

    private static Recommendation asked() {
        return new Recommendation(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                1,
                "Niêm yết thủ tục",
                LocalDate.of(2026, 12, 1),
                null,
                List.of(),
                null);
    }

    private static Conclusion signed(boolean toBePublished) {
        return new Conclusion(
                UUID.randomUUID(),
                UUID.randomUUID(),
                1,
                true,
                "12/KL-HQMH",
                "Đơn vị chấp hành tốt.",
                List.of(),
                "a",
                toBePublished,
                0,
                NOON,
                "LD01",
                null);
    }
}
