package vn.kycuong.accountability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.kycuong.MovableClock;
import vn.kycuong.RealTest;
import vn.kycuong.access.Actor;
import vn.kycuong.access.ActorDirectory;
import vn.kycuong.access.Forbidden;
import vn.kycuong.access.NotFound;
import vn.kycuong.access.Role;
import vn.kycuong.finding.FindingClass;
import vn.kycuong.finding.Handled;
import vn.kycuong.inspection.InspectionQueries;
import vn.kycuong.inspection.OpenCases;
import vn.kycuong.organisation.AppointOfficial;
import vn.kycuong.organisation.Headship;
import vn.kycuong.workflow.OpenTask;
import vn.kycuong.workflow.TaskInbox;

/** The head concerned speaks and never decides; who reports to the head does not decide either; others know nothing. */
@RealTest
@Transactional
class WhoMayDecideTest {

    private static final Actor PERSONNEL = new Actor("CC-101", Set.of(Role.PERSONNEL_OFFICER), Set.of(), "MH-KV");
    private static final Actor LEADING_HEAD = new Actor("TDV-A", Set.of(Role.LEADERSHIP), Set.of(), "MH-A");
    private static final Actor LEADING_DEPUTY = new Actor("PDV-A", Set.of(Role.LEADERSHIP), Set.of(), "MH-A");

    @Autowired
    Handled handled;

    @Autowired
    Heads heads;

    @Autowired
    OpenCases cases;

    @Autowired
    AccountabilityQueries queries;

    @Autowired
    StateOnAccountability state;

    @Autowired
    AppointOfficial appoint;

    @Autowired
    ActorDirectory directory;

    @Autowired
    TaskInbox inbox;

    @Autowired
    InspectionQueries inspections;

    @Autowired
    MovableClock clock;

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    void neitherTheHeadNorWhoeverReportsToTheHeadDecides() {
        var entry = opened();
        heads.state(entry);

        for (var standsBack : Set.of(LEADING_HEAD, LEADING_DEPUTY)) {
            assertThatThrownBy(() -> heads.close(entry, Outcome.NONE, standsBack))
                    .isInstanceOf(Forbidden.class);
            assertThat(queries.detail(standsBack, entry).actions()).isEmpty();
            assertThat(queries.stepsWaiting(standsBack)).doesNotContainKey(entry);
        }
        assertThat(queries.stepsWaiting(cases.otherLeader()))
                .containsEntry(entry, AccountabilityStep.DECIDE_ACCOUNTABILITY);
    }

    @Test
    void whoReportsToTheHeadIsLookedUpAtEachAct() {
        var entry = opened();
        heads.state(entry);
        var today = LocalDate.now(clock);
        appointHead("TDV-A", "KVVI-HN", today);

        heads.close(entry, Outcome.REMINDER, LEADING_DEPUTY);
        assertThat(heads.get(entry).closure().orElseThrow().by()).isEqualTo("PDV-A");
    }

    @Test
    void aHeadWhoChangedPostBetweenActAndFindingIsTheOneToBeHeard() {
        var finding = handled.minuted();
        clock.advance(java.time.Duration.ofDays(1));
        appointHead("TDV-A", "KVVI-HN", LocalDate.now(clock));
        appointHead("PDV-A", "MH-A", LocalDate.now(clock));
        handled.confirm(finding, FindingClass.S1);

        var entry = heads.ofFinding(finding).orElseThrow();
        assertThat(entry.head())
                .extracting(Headship::official, Headship::reason)
                .containsExactly("TDV-A", Headship.Reason.HEAD);
        var formerHead = actor("donvia");
        assertThat(formerHead.unitsHeaded()).contains("KVVI-HN").doesNotContain("MH-A");
        assertThat(inbox.page(formerHead, EnumSet.of(TaskInbox.About.HEADS), "", 100)
                        .items())
                .extracting(OpenTask::subjectId)
                .contains(entry.id());
        state.handle(new StateOnAccountability.Command(entry.id(), "Tôi đã chuyển đơn vị", formerHead));
        assertThatThrownBy(() -> queries.detail(actor("phodonvia"), entry.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void aPersonnelOfficerTakesInAStatementWithoutBeingAskedForOne() {
        var entry = opened();
        var officer = actor("nhansu1");
        assertThat(queries.stepsWaiting(officer)).doesNotContainKey(entry);

        state.handle(new StateOnAccountability.Command(entry, "Bản giấy ngày hôm nay", officer));

        assertThat(heads.get(entry).statement().orElseThrow().by()).isEqualTo("CC-101");
        assertThatThrownBy(() -> heads.close(entry, Outcome.NONE, officer)).isInstanceOf(Forbidden.class);
    }

    @Test
    void leadersOtherThanTheHeadMayNotSpeakForTheHead() {
        var entry = opened();
        assertThatThrownBy(() -> state.handle(new StateOnAccountability.Command(entry, "Thay mặt", cases.leader())))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void nobodyElseLearnsOfIt() {
        var entry = opened();
        for (var account : Set.of("phodonvia", "donvib", "truongdoan1", "kiemtra1", "kiemtra2", "vanthu1")) {
            var reader = actor(account);
            assertThatThrownBy(() -> queries.detail(reader, entry)).as(account).isInstanceOf(NotFound.class);
            assertThat(queries.page(reader, filter(null), "", 100).items())
                    .as(account)
                    .isEmpty();
        }
        var inspection = heads.caseOf(entry);
        for (var account : Set.of("truongdoan1", "kiemtra1", "vanthu1", "donvia")) {
            assertThat(inspections.timeline(actor(account), inspection))
                    .as(account)
                    .noneMatch(fact -> fact.type().startsWith("accountability."));
            assertThat(inspections.terms(actor(account), inspection))
                    .noneMatch(term -> term.kind().startsWith("HEAD_"));
        }
        assertThat(inspections.timeline(cases.leader(), inspection))
                .anyMatch(fact -> fact.type().equals("accountability.opened"));
        assertThatThrownBy(() -> queries.page(actor("quantri1"), filter(null), "", 100))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> queries.detail(actor("quantri1"), entry)).isInstanceOf(NotFound.class);
    }

    @Test
    void theHeadSeesTheOutcomeAndNotHowItWasWeighed() {
        var entry = opened();
        heads.state(entry);
        heads.close(entry, Outcome.REVIEW, cases.leader());

        var head = queries.detail(cases.headOfUnit(), entry);
        assertThat(head.decided()).isNotNull();
        assertThat(head.decided().outcome()).isEqualTo(Outcome.REVIEW);
        assertThat(head.decided().assessment()).isNull();
        assertThat(head.rules()).isEmpty();
        assertThat(queries.detail(actor("kiemtoan1"), entry).rules()).isNotEmpty();
    }

    @Test
    void theRegisterIsFilteredAndLeafedThrough() {
        var first = opened();
        heads.state(first);
        var second = opened();

        assertThat(ids(filter(AccountabilityStatus.TO_DECIDE))).contains(first).doesNotContain(second);
        assertThat(ids(filter(AccountabilityStatus.HEARING))).contains(second).doesNotContain(first);
        heads.close(first, Outcome.NONE, cases.leader());
        assertThat(ids(new AccountabilityQueries.Filter("MH-A", null, Outcome.NONE, null, null)))
                .contains(first)
                .doesNotContain(second);
        var today = LocalDate.now(clock);
        var openedToday = new AccountabilityQueries.Filter("MH-A", null, null, today, today);
        assertThat(ids(openedToday)).contains(first, second);
        assertThat(ids(new AccountabilityQueries.Filter("MH-A", null, null, null, today.minusDays(1))))
                .doesNotContain(first, second);
        var page = queries.page(cases.leader(), openedToday, "", 1);
        assertThat(page.items()).extracting(EntryRow::id).containsExactly(second);
        assertThat(queries.page(cases.leader(), openedToday, String.valueOf(page.next()), 1)
                        .items())
                .extracting(EntryRow::id)
                .containsExactly(first);
    }

    private java.util.List<UUID> ids(AccountabilityQueries.Filter filter) {
        return queries.page(cases.leader(), filter, "", 100).items().stream()
                .map(EntryRow::id)
                .toList();
    }

    private static AccountabilityQueries.Filter filter(@Nullable AccountabilityStatus status) {
        return new AccountabilityQueries.Filter("", status, null, null, null);
    }

    private UUID opened() {
        return heads.entryOf(handled.classified(FindingClass.S1)).orElseThrow();
    }

    private Actor actor(String account) {
        return directory.actorOf(account).orElseThrow();
    }

    private void appointHead(String official, String unit, LocalDate from) {
        appoint.handle(new AppointOfficial.Command(
                official, unit, "TRUONG_DON_VI", true, from, null, "QĐ điều động", PERSONNEL));
    }
}
