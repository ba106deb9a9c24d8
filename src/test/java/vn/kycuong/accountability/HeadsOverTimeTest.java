package vn.kycuong.accountability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
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
import vn.kycuong.finding.CloseFinding;
import vn.kycuong.finding.ClosingOutcome;
import vn.kycuong.finding.DecideOnResponse;
import vn.kycuong.finding.FindingClass;
import vn.kycuong.finding.FindingQueries;
import vn.kycuong.finding.FindingRouting;
import vn.kycuong.finding.FindingState;
import vn.kycuong.finding.Handled;
import vn.kycuong.finding.RespondToFinding;
import vn.kycuong.finding.Stance;
import vn.kycuong.finding.Verdict;
import vn.kycuong.inspection.OpenCases;
import vn.kycuong.organisation.AppointOfficial;
import vn.kycuong.organisation.Headship.Reason;
import vn.kycuong.organisation.OpenAccount;
import vn.kycuong.organisation.RegisterOfficial;
import vn.kycuong.organisation.SucceedUnit;

/** Whole findings, from the record to the closing, of units whose heads or whose very existence changed after the act. */
@RealTest
@Transactional
class HeadsOverTimeTest {

    @Autowired
    Handled handled;

    @Autowired
    Heads heads;

    @Autowired
    OpenCases cases;

    @Autowired
    RespondToFinding respond;

    @Autowired
    DecideOnResponse decide;

    @Autowired
    CloseFinding close;

    @Autowired
    FindingQueries findings;

    @Autowired
    StateOnAccountability state;

    @Autowired
    AccountabilityQueries queries;

    @Autowired
    AppointOfficial appoint;

    @Autowired
    RegisterOfficial register;

    @Autowired
    OpenAccount openAccount;

    @Autowired
    SucceedUnit succeed;

    @Autowired
    ActorDirectory directory;

    @Autowired
    ShownEntry shown;

    @Autowired
    MovableClock clock;

    private LocalDate act;
    private LocalDate change;

    @BeforeEach
    void daysOfActAndChange() {
        act = LocalDate.now(clock).minusDays(10);
        change = act.plusDays(5);
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    void theHeadOfTheDayAnswersAlthoughAnotherOneRespondsNow() {
        appoint("TDV-A", "KVVI-HN", "TRUONG_DON_VI", change);
        appoint("PDV-A", "MH-A", "TRUONG_DON_VI", change);
        var finding = confirmed(cases.announced(), act);
        var entry = answers(finding, "TDV-A", Reason.HEAD, "MH-A", "Đứng đầu đơn vị vào ngày vi phạm");

        respond(finding, "phodonvia");
        state(entry, "donvia");
        settled(finding, entry, "lanhdao1");
        assertThatThrownBy(() -> queries.detail(actor("phodonvia"), entry)).isInstanceOf(NotFound.class);
    }

    @Test
    void whatWasDoneBeforeTheMergerIsAnsweredForByTheHeadOfThatDay() {
        var inspection = cases.announced("MH-B");
        mergeIntoUnitC();
        var finding = confirmed(inspection, act);
        var entry = answers(finding, "TDV-B", Reason.HEAD, "MH-B", "Đứng đầu đơn vị vào ngày vi phạm");

        respond(finding, headOfUnitC());
        // Holds no post any more, and so is heard on paper.
        state(entry, "nhansu1");
        settled(finding, entry, "lanhdao1");
    }

    @Test
    void whatWasDoneAfterTheMergerIsAnsweredForByTheSuccessor() {
        var inspection = cases.announced("MH-B");
        mergeIntoUnitC();
        var successor = headOfUnitC();
        var finding = confirmed(inspection, change.plusDays(1));
        var entry = answers(finding, "TDV-C", Reason.SUCCESSOR, "MH-C", "Đứng đầu đơn vị kế thừa");

        respond(finding, successor);
        state(entry, successor);
        settled(finding, entry, "lanhdao1");
    }

    @Test
    void aDeputyInChargeAnswersWhereThePostSaysSo() {
        appoint("TDV-A", "KVVI-HN", "TRUONG_DON_VI", act.minusDays(10));
        appoint("PDV-A", "MH-A", "PHU_TRACH_DON_VI", act.minusDays(10));
        var finding = confirmed(cases.announced(), act);
        var entry = answers(finding, "PDV-A", Reason.IN_CHARGE, "MH-A", "Phụ trách đơn vị vào ngày vi phạm");

        respond(finding, "phodonvia");
        state(entry, "phodonvia");
        settled(finding, entry, "lanhdao1");
    }

    @Test
    void whileThePostIsVacantTheHeadAboveAnswersAndSomebodyHigherDecides() {
        appoint("TDV-A", "KVVI-HN", "TRUONG_DON_VI", act.minusDays(10));
        var finding = confirmed(cases.announced(), act);
        var entry = answers(finding, "LD-01", Reason.VACANT, "MH-KV", "Đứng đầu đơn vị cấp trên");

        respond(finding, "phodonvia");
        state(entry, "lanhdao1");
        for (var standsBack : List.of("lanhdao1", "lanhdao2")) {
            assertThatThrownBy(() -> heads.close(entry, Outcome.NONE, actor(standsBack)))
                    .isInstanceOf(Forbidden.class);
        }
        register.handle(new RegisterOfficial.Command("T-CHQ", "Lãnh đạo cấp trên", actor("nhansu1")));
        appoint("T-CHQ", "CHQ", "PHO_CUC_TRUONG", act.minusDays(30));
        account("captren", "T-CHQ", Role.LEADERSHIP);
        settled(finding, entry, "captren");
    }

    private UUID confirmed(UUID inspection, LocalDate actOn) {
        var finding = handled.minuted(inspection, actOn);
        handled.confirm(finding, FindingClass.S1);
        return finding;
    }

    /** The entry is about this person, for this reason, in the register, through the API and on the page. */
    private UUID answers(UUID finding, String official, Reason reason, String headed, String said) {
        var entry = heads.entryOf(finding).orElseThrow();
        shown.isAbout(entry, official, reason, headed, said);
        return entry;
    }

    private void respond(UUID finding, String account) {
        respond.handle(new RespondToFinding.Command(
                finding, Stance.ACCEPT, "Đơn vị nhận thiếu sót", "", null, List.of(), actor(account)));
        decide.handle(new DecideOnResponse.Command(
                finding,
                Verdict.ACCEPTED,
                "Căn cứ hồ sơ",
                FindingRouting.Outcome.NOTHING_TO_RECTIFY,
                Optional.empty(),
                cases.leader()));
    }

    private void state(UUID entry, String account) {
        state.handle(new StateOnAccountability.Command(entry, "Bản trình bày", actor(account)));
    }

    private void settled(UUID finding, UUID entry, String decider) {
        heads.close(entry, Outcome.LESSON_DRAWN, actor(decider));
        close.handle(
                new CloseFinding.Command(finding, ClosingOutcome.ACCEPTED_RISK, "Kết thúc", "31/TB", cases.leader()));

        assertThat(heads.get(entry).status()).isEqualTo(AccountabilityStatus.CLOSED);
        assertThat(findings.detail(cases.leader(), finding).finding().state()).isEqualTo(FindingState.CLOSED);
        assertThat(handled.hasProcess(entry)).isFalse();
        assertThat(handled.hasProcess(finding)).isFalse();
    }

    private void mergeIntoUnitC() {
        succeed.handle(new SucceedUnit.Command(
                "MH-B", "MH-C", SucceedUnit.Kind.MERGED_INTO, change, "", "", "QĐ sáp nhập", actor("quantri1")));
    }

    private String headOfUnitC() {
        account("donvic", "TDV-C", Role.HEAD_OF_UNIT);
        return "donvic";
    }

    private void account(String name, String official, Role role) {
        openAccount.handle(
                new OpenAccount.Command(name, "sông dài cá lội 2026", official, Set.of(role), actor("quantri1")));
    }

    private void appoint(String official, String unit, String post, LocalDate from) {
        appoint.handle(
                new AppointOfficial.Command(official, unit, post, true, from, null, "QĐ điều động", actor("nhansu1")));
    }

    private Actor actor(String account) {
        return directory.actorOf(account).orElseThrow();
    }
}
