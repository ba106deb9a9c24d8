package vn.kycuong.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.kycuong.finding.Refusal.assertRefused;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kycuong.MovableClock;
import vn.kycuong.RealTest;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Forbidden;
import vn.kycuong.access.NotFound;
import vn.kycuong.inspection.OpenCases;

@RealTest
class RecordFindingTest {

    @Autowired
    Handled handled;

    @Autowired
    OpenCases cases;

    @Autowired
    FindingQueries queries;

    @Autowired
    RecordFinding record;

    @Autowired
    AmendFinding amend;

    @Autowired
    WithdrawFinding withdraw;

    @Autowired
    ViolationCatalogue catalogue;

    @Autowired
    JdbcLook look;

    @Autowired
    MovableClock clock;

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    void numbersWithinTheCaseAndPinsExhibits() {
        var inspection = cases.announced();
        var exhibit = cases.exhibit(inspection);
        handled.recorded(inspection);
        var second = record.handle(
                command(inspection, Handled.content(ExhibitReference.numbered(exhibit)), null, cases.member()));
        var detail = queries.detail(cases.teamHead(), second);
        assertThat(detail.finding().number()).isEqualTo(2);
        assertThat(detail.content().exhibits()).containsExactly(new ExhibitReference(exhibit, 1));
        assertThat(detail.proposal().severity()).isEqualTo(FindingClass.S0);
        assertThat(detail.countedFrom()).isEqualTo(LocalDate.now(clock));
    }

    @Test
    void onlyWhileTheTeamIsAtWork() {
        var decided = cases.decided();
        leavesNothing(command(decided, Handled.content(), null, cases.teamHead()), "not-announced");
        var inspection = cases.announced();
        handled.recorded(inspection);
        cases.minuted(inspection);
        leavesNothing(command(inspection, Handled.content(), null, cases.teamHead()), "fieldwork-ended");
    }

    @Test
    void isDetectedNeitherBeforeTheAnnouncementNorInTheFuture() {
        var inspection = cases.announced();
        var content = Handled.content();
        var later = clock.instant().plus(Duration.ofHours(1));
        var before = clock.instant().minus(Duration.ofHours(1));
        leavesNothing(command(inspection, content, later, cases.member()), "finding-detected-in-future");
        leavesNothing(command(inspection, content, before, cases.member()), "finding-detected-before-announcement");
    }

    @Test
    void refusesWhatDoesNotExist() {
        var inspection = cases.announced();
        leavesNothing(
                command(inspection, Handled.content(ExhibitReference.numbered(9)), null, cases.member()),
                "finding-exhibit-unknown");
        leavesNothing(
                new RecordFinding.Command(inspection, Handled.content(), null, Set.of("KHONG-CO"), cases.member()),
                "official-unknown");
    }

    @Test
    void onlyTheTeamRecords() {
        var inspection = cases.announced();
        assertThatThrownBy(() -> record.handle(command(inspection, Handled.content(), null, cases.leader())))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> record.handle(command(inspection, Handled.content(), null, cases.outsider())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void peopleStandInTheJournalOnlyAsASaltedHash() {
        var inspection = cases.announced();
        var finding = handled.recorded(inspection, "TDV-A");
        assertThat(cases.journalText(inspection))
                .doesNotContain("TDV-A")
                .contains(FindingPersons.hash(look.salt(finding), "TDV-A"));
        assertThat(queries.detail(cases.member(), finding).persons()).containsExactly("TDV-A");
        assertThat(queries.detail(cases.auditor(), finding).persons()).isEmpty();
    }

    @Test
    void theUnitLearnsOfItByTheMinutesAndNotOfEverything() {
        var inspection = cases.announced();
        var exhibit = cases.exhibit(inspection);
        var finding = record.handle(new RecordFinding.Command(
                inspection,
                Handled.content(ExhibitReference.numbered(exhibit)),
                null,
                Set.of("TDV-A", "CC-002"),
                cases.member()));
        var head = cases.headOfUnit();
        assertThatThrownBy(() -> queries.detail(head, finding)).isInstanceOf(NotFound.class);
        assertThat(queries.ofCase(head, inspection)).isEmpty();

        cases.minuted(inspection);

        var seen = queries.detail(head, finding);
        assertThat(queries.ofCase(head, inspection)).hasSize(1);
        assertThat(seen.content().internalNote()).isEmpty();
        assertThat(seen.content().exhibits()).isEmpty();
        assertThat(seen.proposal()).isNull();
        assertThat(seen.terms()).isEmpty();
        assertThat(seen.persons()).containsExactly("TDV-A");
        assertThat(queries.detail(cases.leader(), finding).persons()).containsExactly("CC-002", "TDV-A");
    }

    @Test
    void aFailedChecklistItemOpensOneDraft() {
        var inspection = cases.announced();
        cases.fail(inspection, "A01");
        cases.pass(inspection, "A01");
        cases.fail(inspection, "A01");
        var drafts = queries.ofCase(cases.member(), inspection);
        assertThat(drafts).hasSize(1);
        assertThat(drafts.get(0).state()).isEqualTo(FindingState.DRAFT);
        assertThat(drafts.get(0).violation()).isEqualTo("V01");
        assertThat(cases.announcements(inspection)).doesNotContain("LEADERSHIP:finding.recorded");

        var before = cases.rows();
        assertRefused(() -> cases.minuted(inspection), "finding-drafts-left");
        assertThat(cases.rows()).isEqualTo(before);

        amend(drafts.get(0).id(), null, "");
        assertThat(cases.announcements(inspection)).contains("LEADERSHIP:finding.recorded");
        cases.minuted(inspection);
        assertThat(queries.ofCase(cases.headOfUnit(), inspection)).hasSize(1);
    }

    @Test
    void isAmendedWithAReasonButNeverInItsTimeOfDetection() {
        var finding = handled.recorded(cases.announced());
        assertRefused(() -> amend(finding, null, ""), "amendment-reason-missing");
        assertRefused(() -> amend(finding, Instant.EPOCH, "Sửa"), "finding-detected-unchangeable");
        amend(finding, queries.detail(cases.member(), finding).detectedAt(), "Sửa câu chữ");
        assertThat(queries.detail(cases.member(), finding).content().title()).isEqualTo("Sửa lại");
    }

    @Test
    void whatIsWithdrawnNeverReachesTheUnit() {
        var inspection = cases.announced();
        var finding = handled.recorded(inspection);
        withdraw.handle(new WithdrawFinding.Command(finding, "Nhầm người", cases.member()));
        cases.minuted(inspection);
        assertThatThrownBy(() -> queries.detail(cases.headOfUnit(), finding)).isInstanceOf(NotFound.class);
        assertRefused(() -> amend(finding, null, "Sửa"), "finding-not-open");
        assertThat(handled.hasProcess(finding)).isFalse();
    }

    @Test
    void theCatalogueIsDated() {
        assertThat(catalogue.all(LocalDate.of(2026, 11, 20))).hasSize(42);
        assertThat(catalogue.on("V20", LocalDate.of(2026, 11, 20)).orElseThrow().defaultClass())
                .isEqualTo(FindingClass.S3);
        assertThat(catalogue.on("V20", LocalDate.of(2020, 1, 1))).isEmpty();
    }

    private void amend(UUID finding, Instant detectedAt, String reason) {
        var wording = Handled.content();
        var content = new FindingContent(
                wording.violation(),
                "Sửa lại",
                wording.what(),
                wording.place(),
                wording.committed(),
                wording.cause(),
                wording.consequence(),
                wording.legalBasis(),
                wording.internalNote(),
                Set.of());
        amend.handle(new AmendFinding.Command(finding, content, detectedAt, Set.of(), reason, cases.teamHead()));
    }

    private static RecordFinding.Command command(
            UUID inspection, FindingContent content, Instant detectedAt, Actor by) {
        return new RecordFinding.Command(inspection, content, detectedAt, Set.of(), by);
    }

    private void leavesNothing(RecordFinding.Command command, String code) {
        var before = cases.rows();
        assertRefused(() -> record.handle(command), code);
        assertThat(cases.rows()).isEqualTo(before);
    }
}
