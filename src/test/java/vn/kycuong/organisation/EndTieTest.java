package vn.kycuong.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.kycuong.RealTest;
import vn.kycuong.access.Actor;
import vn.kycuong.access.NotFound;
import vn.kycuong.access.Role;

@RealTest
@Transactional
class EndTieTest {

    private static final Actor INSPECTOR = new Actor("CC-001", Set.of(Role.INSPECTOR), Set.of(), "MH-KT");
    private static final Actor OTHER = new Actor("CC-002", Set.of(Role.INSPECTOR), Set.of(), "MH-KT");
    private static final Actor PERSONNEL = new Actor("CC-101", Set.of(Role.PERSONNEL_OFFICER), Set.of(), "");
    private static final Actor ADMINISTRATOR = new Actor("SYS-QT1", Set.of(Role.ADMINISTRATOR), Set.of(), "");

    @Autowired
    private DeclareTie declareTie;

    @Autowired
    private EndTie endTie;

    @Autowired
    private TieQueries ties;

    @Autowired
    private Organisation organisation;

    @Autowired
    private Clock clock;

    @Test
    void countsNoMoreAndStaysOnRecord() {
        var id = declared(INSPECTOR, "CC-001", "", TieKind.INTEREST, "MH-B");
        end(id, INSPECTOR);
        assertThat(organisation.ties("CC-001")).as("its last day").hasSize(1);
        assertThat(ties.own(INSPECTOR)).singleElement().satisfies(tie -> assertThat(tie.endedOn())
                .isEqualTo(today()));
        assertThatThrownBy(() -> end(id, INSPECTOR)).hasMessage("tie-already-ended");
    }

    @Test
    void isNoEndBeforeTheDeclarationOrInTheFuture() {
        var id = declared(INSPECTOR, "CC-001", "TDV-B", TieKind.SPOUSE, "");
        for (var day : new LocalDate[] {today().minusDays(1), today().plusDays(1)}) {
            assertThatThrownBy(() -> endTie.handle(new EndTie.Command(id, day, INSPECTOR)))
                    .hasMessage("tie-end-invalid");
        }
    }

    @Test
    void isNotForTheTiedPersonWhereItNeverEndsOrAnotherDeclaredIt() {
        var child = declared(INSPECTOR, "CC-001", "TDV-B", TieKind.CHILD, "");
        assertThatThrownBy(() -> end(child, INSPECTOR)).hasMessage("tie-never-ends");
        var byPersonnel = declared(PERSONNEL, "CC-001", "TDV-A", TieKind.SPOUSE, "");
        assertThatThrownBy(() -> end(byPersonnel, INSPECTOR)).hasMessage("tie-declared-by-another");
        end(child, PERSONNEL);
        end(byPersonnel, PERSONNEL);
        assertThat(ties.of(PERSONNEL, "CC-001")).allMatch(tie -> tie.endedOn() != null);
    }

    @Test
    void isUnknownToEverybodyElse() {
        var id = declared(INSPECTOR, "CC-001", "TDV-B", TieKind.SPOUSE, "");
        assertThatThrownBy(() -> end(id, OTHER)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> end(id, ADMINISTRATOR)).isInstanceOf(NotFound.class);
        assertThat(ties.one(PERSONNEL, id).id()).isEqualTo(id);
        assertThatThrownBy(() -> ties.one(OTHER, id)).isInstanceOf(NotFound.class);
    }

    private UUID declared(Actor by, String official, String other, TieKind kind, String unit) {
        declareTie.handle(new DeclareTie.Command(official, other, kind, unit, by));
        return ties.of(PERSONNEL, official).stream()
                .filter(tie -> tie.tie().equals(new Tie(official, other, kind.name(), unit)))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void end(UUID id, Actor by) {
        endTie.handle(new EndTie.Command(id, today(), by));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
