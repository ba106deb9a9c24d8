package vn.kycuong.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.kycuong.inspection.Refusal.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kycuong.RealTest;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.inspection.Conflict.Reason;

@RealTest
class DraftInspectionTest {

    @Autowired
    Walk walk;

    @Autowired
    People people;

    @Autowired
    JdbcRows rows;

    @Autowired
    DraftInspection draft;

    @Autowired
    ConflictCheck conflicts;

    @Autowired
    Inspections inspections;

    @Autowired
    Diary diary;

    @Autowired
    RefuseAfterAWrite refuseAfterAWrite;

    @Autowired
    TransactionTemplate transaction;

    @ParameterizedTest
    @CsvSource({
        "'',                               LD-01, team-empty",
        "CC-001:MEMBER,                    LD-01, team-without-head",
        "TD-01:HEAD CC-001:HEAD,           LD-01, team-with-two-heads",
        "TD-01:HEAD TD-01:MEMBER,          LD-01, team-member-twice",
        "TD-01:HEAD CC-102:MEMBER,         LD-01, member-not-inspector",
        "TD-01:HEAD KHONG-CO:MEMBER,       LD-01, official-unknown",
        "TD-01:HEAD CC-003:MEMBER,         LD-01, conflict-of-interest",
        "TD-01:HEAD CC-004:MEMBER,         LD-01, conflict-of-interest",
        "TD-01:HEAD CC-001:MEMBER,         TD-01, issuer-not-leadership",
    })
    void refusesAnUnfitTeam(String team, String issuer, String code) {
        var seats = Stream.of(team.split(" "))
                .filter(seat -> !seat.isEmpty())
                .map(seat -> new Seat(seat.split(":")[0], TeamRole.valueOf(seat.split(":")[1])))
                .toList();
        var order = walk.order(Kind.SCHEDULED, GroundType.ANNUAL_PLAN, people.teamHead());
        refusedWithoutTrace(
                new DraftInspection.Command(
                        order.kind(),
                        order.unit(),
                        order.mandate(),
                        order.rulePackage(),
                        order.level(),
                        issuer,
                        seats,
                        null,
                        order.by()),
                code);
    }

    @Test
    void refusesAUnitThatIsUnknownOrGone() {
        refusedWithoutTrace(in("KHONG-CO"), "unit-unknown");
        refusedWithoutTrace(in("TCHQ"), "unit-not-in-force");
    }

    @Test
    void refusesAGroundThatDoesNotCarryItsKind() {
        refusedWithoutTrace(
                walk.order(Kind.SCHEDULED, GroundType.HOTLINE_SIGNAL, people.teamHead()), "ground-not-allowed");
        refusedWithoutTrace(walk.order(Kind.SURPRISE, GroundType.ANNUAL_PLAN, people.teamHead()), "ground-not-allowed");
    }

    @Test
    void numbersPlannedCasesInARowAndSurpriseCasesAtRandom() {
        var first = number(walk.draftedScheduled());
        var second = number(walk.draftedScheduled());
        assertThat(Integer.parseInt(second.substring(8))).isEqualTo(Integer.parseInt(first.substring(8)) + 1);
        assertThat(number(walk.draftedSurprise())).matches("DX-\\d{4}-[0-9A-HJKMNP-TV-Z]{5}");
    }

    @Test
    void findsConflictsInPostsTiesAndTheSignal() {
        assertThat(conflicts.find("MH-A", "CC-001", List.of("CC-001", "CC-002", "CC-003", "CC-004", "TDV-A", "CC-101")))
                .extracting(Conflict::official, Conflict::reason)
                .containsExactly(
                        tuple("CC-001", Reason.NAMED_IN_SIGNAL),
                        tuple("CC-003", Reason.FAMILY_TIE),
                        tuple("CC-004", Reason.WORKED_IN_UNIT),
                        tuple("TDV-A", Reason.SERVES_IN_UNIT),
                        tuple("CC-101", Reason.SERVES_IN_SUPERIOR_LINE));
        assertThat(conflicts.find("MH-B", "", List.of("CC-003", "CC-004"))).isEmpty();
    }

    /** A door may have written something itself when a use case refuses; that stays, and nothing of the use case does. */
    @Test
    void takesBackItsOwnWritesOnlyWhenItRefuses() {
        var id = walk.announcedScheduled();
        transaction.executeWithoutResult(status -> {
            rows.actAsSystem();
            diary.write(id, LocalDate.EPOCH, "Ghi trước khi bị từ chối", people.member());
            try {
                refuseAfterAWrite.handle(new RefuseAfterAWrite.Command(id, people.member()));
            } catch (RuleViolation refused) {
                assertThat(refused.code()).isEqualTo("date-in-future");
            }
        });
        assertThat(rows.diary(id)).containsExactly("Ghi trước khi bị từ chối");
    }

    private DraftInspection.Command in(String unit) {
        var order = walk.order(Kind.SCHEDULED, GroundType.ANNUAL_PLAN, people.teamHead());
        return new DraftInspection.Command(
                order.kind(),
                unit,
                order.mandate(),
                order.rulePackage(),
                order.level(),
                order.issuer(),
                order.team(),
                null,
                order.by());
    }

    private String number(UUID id) {
        return rows.asSystem(() -> inspections.get(id)).number();
    }

    private void refusedWithoutTrace(DraftInspection.Command command, String code) {
        var before = rows.counts();
        assertRefused(() -> draft.handle(command), code);
        assertThat(rows.counts()).isEqualTo(before);
    }
}
