package vn.kycuong.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kycuong.MovableClock;
import vn.kycuong.RealTest;
import vn.kycuong.access.Forbidden;
import vn.kycuong.access.NotFound;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.inspection.OpenCases;

/** PaperTries of an inspection reach the unit, or it is recorded that they did not. */
@RealTest
class ServiceOfInspectionTest {

    /** Later than other tests, since lists show the latest papers first. */
    private static final LocalDate TODAY = LocalDate.of(2029, 4, 9);

    @Autowired
    private OpenCases cases;

    @Autowired
    private PaperTries papers;

    @Autowired
    private ServiceQueries service;

    @Autowired
    private MovableClock clock;

    @BeforeEach
    void atOneDay() {
        clock.moveTo(TODAY);
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    void theDecisionWaitsOnceItIsAnnouncedAndIsServedByItsReceipt() {
        var id = cases.decided();
        assertThat(kinds(id)).isEmpty();

        var announced = cases.announced();
        assertThat(papers.of(cases.clerk(), announced, PaperKind.DECISION).standing())
                .isEqualTo(Standing.WAITING);
        assertThat(waiting()).contains(announced);
        assertThat(papers.handedOver(announced, PaperKind.DECISION, 1, cases.clerk()))
                .isEqualTo(Standing.SERVED);

        var served = papers.of(cases.headOfUnit(), announced, PaperKind.DECISION);
        assertThat(served.servedOn()).isEqualTo(TODAY);
        assertThat(served.mark()).isEqualTo("C");
        assertThat(allWaiting())
                .noneMatch(paper -> paper.caseId().equals(announced) && paper.kind() == PaperKind.DECISION);
    }

    @Test
    void namesStayWithThoseWhoServeAndOutOfJournalAndEvents() {
        var id = cases.announced();
        papers.refused(id, PaperKind.DECISION, 1, "Nguyễn Chứng Kiến, tổ trưởng", cases.clerk());

        var full = papers.of(cases.clerk(), id, PaperKind.DECISION);
        assertThat(full.standing()).isEqualTo(Standing.SERVED);
        assertThat(full.attempts()).singleElement().satisfies(attempt -> {
            assertThat(attempt.witness()).isEqualTo("Nguyễn Chứng Kiến, tổ trưởng");
            assertThat(attempt.fileName()).isEqualTo("bien-ban.pdf");
            assertThat(attempt.sha256()).hasSize(64);
        });
        var unit = papers.of(cases.headOfUnit(), id, PaperKind.DECISION).attempts();
        assertThat(unit).singleElement().satisfies(attempt -> {
            assertThat(attempt.witness()).isEmpty();
            assertThat(attempt.fileName()).isEmpty();
        });
        assertThat(cases.journal(id)).contains("service.recorded");
        assertThat(cases.journalText(id)).doesNotContain("Chứng Kiến");
        assertThat(cases.announcements(id))
                .anyMatch(told -> told.contains("service.recorded"))
                .noneMatch(told -> told.contains("Chứng Kiến"));
    }

    @Test
    void publicPostingIsTheLastResortAndCountsLater() {
        var id = cases.announced();
        refused("service-last-resort", () -> papers.posted(id, PaperKind.DECISION, cases.clerk()));
        papers.notFound(id, PaperKind.DECISION, 1, null, cases.clerk());
        assertThat(papers.posted(id, PaperKind.DECISION, cases.clerk())).isEqualTo(Standing.POSTED);

        clock.moveTo(TODAY.plusDays(15));
        var paper = papers.of(cases.clerk(), id, PaperKind.DECISION);
        assertThat(paper.standing()).isEqualTo(Standing.SERVED);
        assertThat(paper.servedOn()).isEqualTo(TODAY.plusDays(15));
    }

    @Test
    void aRecordIsCorrectedByAFurtherOne() {
        var id = cases.announced();
        papers.handedOver(id, PaperKind.DECISION, 1, cases.clerk());
        assertThat(papers.notFound(id, PaperKind.DECISION, 1, 1, cases.teamHead()))
                .isEqualTo(Standing.TRIED);

        assertThat(papers.of(cases.clerk(), id, PaperKind.DECISION).attempts())
                .extracting(ServiceView.Record::corrected)
                .containsExactly(true, false);
        assertThat(waiting()).contains(id);
        refused("service-record-unknown", () -> papers.notFound(id, PaperKind.DECISION, 1, 1, cases.clerk()));
    }

    @Test
    void whatARecordLacksIsAskedFor() {
        var id = cases.announced();
        var clerk = cases.clerk();
        refused("service-witness-missing", () -> papers.refused(id, PaperKind.DECISION, 1, "", clerk));
        refused(
                "service-recipient-missing",
                () -> papers.tried(id, PaperKind.DECISION, 1, Method.IN_PERSON, Outcome.RECEIVED, "", "", null, clerk));
        refused(
                "service-post-number-missing",
                () -> papers.tried(
                        id, PaperKind.DECISION, 1, Method.REGISTERED_POST, Outcome.RETURNED, "", "", null, clerk));
        refused(
                "service-outcome-impossible",
                () -> papers.tried(
                        id, PaperKind.DECISION, 1, Method.ELECTRONIC, Outcome.NOT_FOUND, "", "", null, clerk));
        refused("paper-not-to-be-served", () -> papers.handedOver(id, PaperKind.DECISION, 7, clerk));
        refused("paper-not-to-be-served", () -> papers.handedOver(id, PaperKind.CONCLUSION, 1, clerk));
        assertThat(cases.journal(id)).doesNotContain("service.recorded");
    }

    @Test
    void nobodyServesOrSeesWhatIsNotHis() {
        var id = cases.announced();
        papers.handedOver(id, PaperKind.DECISION, 1, cases.clerk());

        for (var stranger : List.of(cases.outsider(), cases.headOfOtherUnit())) {
            assertThatThrownBy(() -> service.ofCase(stranger, Family.INSPECTION, id))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> papers.handedOver(id, PaperKind.DECISION, 1, stranger))
                    .isInstanceOf(NotFound.class);
        }
        assertThat(service.ledger(cases.outsider(), "", 100).items())
                .noneMatch(paper -> paper.caseId().equals(id));
        assertThatThrownBy(() -> papers.handedOver(id, PaperKind.DECISION, 1, cases.headOfUnit()))
                .isInstanceOf(Forbidden.class);
        var paper = new PaperId(PaperKind.DECISION, 1);
        assertThat(service.proof(cases.clerk(), Family.INSPECTION, id, paper, 1).bytes())
                .isEqualTo(PaperTries.RECEIPT);
        assertThatThrownBy(() -> service.proof(cases.headOfUnit(), Family.INSPECTION, id, paper, 1))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void whatWasTriedIsShownWhenThePaperHasLostItsForce() {
        var id = cases.announced();
        papers.notFound(id, PaperKind.DECISION, 1, null, cases.clerk());
        cases.cancelled(id);

        var paper = papers.of(cases.clerk(), id, PaperKind.DECISION);
        assertThat(paper.attempts()).hasSize(1);
        assertThat(paper.mayServe()).isFalse();
        assertThat(kinds(id)).containsExactly(PaperKind.DECISION);
        assertThat(waiting()).doesNotContain(id);
        refused("paper-not-to-be-served", () -> papers.handedOver(id, PaperKind.DECISION, 1, cases.clerk()));
    }

    @Test
    void aSealedCaseHasNoPapersForAnybodyAndStaysSealed() {
        var id = cases.sealed();

        assertThat(service.ofCase(cases.teamHead(), Family.INSPECTION, id)).isEmpty();
        refused("paper-not-to-be-served", () -> papers.handedOver(id, PaperKind.DECISION, 1, cases.teamHead()));
        assertThatThrownBy(() -> service.ofCase(cases.clerk(), Family.INSPECTION, id))
                .isInstanceOf(NotFound.class);
        assertThat(waiting()).doesNotContain(id);
        assertThat(service.ledger(cases.otherLeader(), "", 100).items())
                .noneMatch(paper -> paper.caseId().equals(id));
    }

    @Test
    void theLedgerIsLeafedThroughWithoutGapsAndRepetitions() {
        var served = cases.announced();
        papers.handedOver(served, PaperKind.DECISION, 1, cases.clerk());
        var waiting = cases.announced();

        for (var reader : List.of(cases.clerk(), cases.teamHead(), cases.otherLeader())) {
            var whole = service.whole(reader, false);
            assertThat(leafed(cursor -> service.ledger(reader, cursor, 2))).isEqualTo(whole);
            assertThat(whole).extracting(ServiceView::caseId).contains(served, waiting);
            assertThat(whole).extracting(ServiceView::filedOn).isSortedAccordingTo(Comparator.reverseOrder());
        }
        var urgent = leafed(cursor -> service.waiting(cases.clerk(), cursor, 2));
        assertThat(urgent).isEqualTo(allWaiting());
        assertThat(urgent).extracting(ServiceView::caseId).contains(waiting);
        assertThat(urgent)
                .extracting(paper -> Optional.ofNullable(paper.dueOn()).orElse(paper.filedOn()))
                .isSorted();
        assertThat(urgent).allMatch(paper -> paper.mayServe() && paper.servedOn() == null);
    }

    @Test
    void whereAListDoesNotGoOnIsRefused() {
        for (var cursor :
                List.of("x", cursor("2029-01-01"), cursor("+999999999-01-01 " + new UUID(0, 1) + " DECISION 1"))) {
            refused("cursor-unknown", () -> service.ledger(cases.clerk(), cursor, 10));
        }
    }

    private static String cursor(String text) {
        return Base64.getUrlEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<ServiceView> leafed(Function<String, ServiceQueries.Page> pages) {
        var all = new ArrayList<ServiceView>();
        for (var cursor = ""; cursor != null; ) {
            var page = pages.apply(cursor);
            all.addAll(page.items());
            cursor = page.next();
        }
        return all;
    }

    private List<PaperKind> kinds(UUID id) {
        return service.ofCase(cases.clerk(), Family.INSPECTION, id).stream()
                .map(ServiceView::kind)
                .toList();
    }

    private List<UUID> waiting() {
        return allWaiting().stream().map(ServiceView::caseId).toList();
    }

    private List<ServiceView> allWaiting() {
        return service.whole(cases.clerk(), true);
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RuleViolation.class, no -> assertThat(no.code())
                .isEqualTo(code));
    }
}
