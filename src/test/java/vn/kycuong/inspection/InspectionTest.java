package vn.kycuong.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kycuong.inspection.Refusal.assertRefused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Role;

class InspectionTest {

    private static final Instant NOON = Instant.parse("2026-11-23T05:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Actor HEAD = new Actor("TD-01", Set.of(Role.INSPECTOR), Set.of(), "MH-KT");

    @Test
    void hasTheStatusThatFollowsFromWhatHappened() {
        var inspection = drafted(Kind.SCHEDULED);
        assertThat(inspection.status()).isEqualTo(Status.DRAFTED);
        inspection = inspection.reach(Milestone.DECISION_ISSUED, NOON, HEAD);
        assertThat(inspection.status()).isEqualTo(Status.DECIDED);
        inspection = inspection.reach(Milestone.CONDUCT_PLAN_APPROVED, NOON, HEAD);
        assertThat(inspection.status()).isEqualTo(Status.DECIDED);
        inspection = inspection.reach(Milestone.NOTICE_SENT, NOON, HEAD);
        assertThat(inspection.status()).isEqualTo(Status.NOTIFIED);
        inspection = inspection.reach(Milestone.ANNOUNCED, NOON, HEAD);
        assertThat(inspection.status()).isEqualTo(Status.FIELDWORK);
        assertThat(inspection.suspended(DAY).status()).isEqualTo(Status.SUSPENDED);
        assertThat(inspection.reach(Milestone.CANCELLED, NOON, HEAD).status()).isEqualTo(Status.CANCELLED);
        inspection = inspection.reach(Milestone.MINUTES_SIGNED, NOON, HEAD);
        assertThat(inspection.status()).isEqualTo(Status.MINUTED);
    }

    @Test
    void reachesAMilestoneOnce() {
        var announced = drafted(Kind.SCHEDULED)
                .reach(Milestone.DECISION_ISSUED, NOON, HEAD)
                .reach(Milestone.ANNOUNCED, NOON, HEAD);
        assertRefused(() -> announced.reach(Milestone.ANNOUNCED, NOON, HEAD), "already-announced");
    }

    @Test
    void saysWhatIsMissing() {
        var inspection = drafted(Kind.SCHEDULED);
        assertRefused(() -> inspection.require(Milestone.DECISION_ISSUED), "decision-not-issued");
        assertRefused(inspection::requireFieldwork, "decision-not-issued");
        var voided = inspection.reach(Milestone.VOIDED, NOON, HEAD);
        assertRefused(voided::require, "inspection-void");
    }

    @Test
    void standsStillWhileSuspended() {
        var announced = drafted(Kind.SCHEDULED)
                .reach(Milestone.DECISION_ISSUED, NOON, HEAD)
                .reach(Milestone.ANNOUNCED, NOON, HEAD);
        announced.requireFieldwork();
        assertRefused(announced.suspended(DAY)::requireFieldwork, "inspection-suspended");
        announced.suspended(DAY).resumed().requireFieldwork();
        assertRefused(announced.reach(Milestone.MINUTES_SIGNED, NOON, HEAD)::requireFieldwork, "fieldwork-ended");
    }

    @Test
    void isKnownToThePlannedUnitFromTheDecisionAndToASurprisedOneFromTheAnnouncement() {
        assertThat(drafted(Kind.SCHEDULED).knownToUnit()).isFalse();
        assertThat(drafted(Kind.SCHEDULED)
                        .reach(Milestone.DECISION_ISSUED, NOON, HEAD)
                        .knownToUnit())
                .isTrue();
        var decided = drafted(Kind.SURPRISE).reach(Milestone.DECISION_ISSUED, NOON, HEAD);
        assertThat(decided.knownToUnit()).isFalse();
        assertThat(decided.unsealed().knownToUnit()).isFalse();
        var announced = decided.reach(Milestone.ANNOUNCED, NOON, HEAD);
        assertThat(announced.knownToUnit()).isFalse();
        assertThat(announced.unsealed().knownToUnit()).isTrue();
    }

    @Test
    void forgetsNobodyButCountsThoseWhoServe() {
        var inspection = drafted(Kind.SCHEDULED);
        var changed = inspection.withTeam(
                List.of(inspection.team().get(0).until(DAY), new TeamMember("CC-001", TeamRole.HEAD, DAY, null)));
        assertThat(changed.team()).hasSize(2);
        assertThat(changed.teamNow()).containsExactly("CC-001");
        assertThat(changed.teamHead()).isEqualTo("CC-001");
        assertThat(changed.scope().team()).containsExactly("CC-001");
    }

    private static Inspection drafted(Kind kind) {
        var mandate = new Mandate("", GroundType.OTHER_LAW, "1", "", "Toàn đơn vị", "Công vụ", DAY, DAY);
        return new Inspection(
                new UUID(0, 1),
                "KH-2026-0001",
                kind,
                "MH-A",
                mandate,
                new RuleBase(new RulePackage("KIEM_TRA_CONG_VU", DAY, 1), BodyLevel.MINISTRY_UNIT),
                "LD-01",
                "TD-01",
                0,
                ReferenceChecklist.VERSION,
                kind.isSurprise(),
                kind.isSurprise() ? Set.of("LD-01", "TD-01") : Set.of(),
                List.of(new TeamMember("TD-01", TeamRole.HEAD, DAY, null)),
                Set.of(),
                null,
                null,
                Map.of());
    }
}
