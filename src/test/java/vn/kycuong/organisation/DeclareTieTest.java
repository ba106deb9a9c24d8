package vn.kycuong.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.kycuong.RealTest;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Forbidden;
import vn.kycuong.access.Role;

@RealTest
@Transactional
class DeclareTieTest {

    private static final Actor INSPECTOR = new Actor("CC-001", Set.of(Role.INSPECTOR), Set.of(), "MH-KT");
    private static final Actor AUDITOR = new Actor("CC-103", Set.of(Role.AUDITOR), Set.of(), "");

    @Autowired
    private DeclareTie declareTie;

    @Autowired
    private Organisation organisation;

    @Autowired
    private OfficialQueries queries;

    @Test
    void isSeenFromBothSides() {
        declare("CC-001", "TDV-B", TieKind.PARENT, "");

        assertThat(organisation.ties("CC-001")).containsExactly(new Tie("CC-001", "TDV-B", "PARENT", ""));
        assertThat(organisation.ties("TDV-B")).containsExactly(new Tie("TDV-B", "CC-001", "CHILD", ""));
        assertThatThrownBy(() -> declare("CC-001", "TDV-B", TieKind.PARENT, "")).hasMessage("tie-already-declared");
    }

    @Test
    void mayBeAnInterestInAUnit() {
        declare("CC-001", "", TieKind.INTEREST, "MH-B");

        assertThat(organisation.ties("CC-001")).containsExactly(new Tie("CC-001", "", "INTEREST", "MH-B"));
    }

    @Test
    void saysWithWhomOrWhat() {
        assertThatThrownBy(() -> declare("CC-001", "", TieKind.SIBLING, "")).hasMessage("tie-incomplete");
        assertThatThrownBy(() -> declare("CC-001", "", TieKind.INTEREST, "")).hasMessage("tie-incomplete");
        assertThatThrownBy(() -> declare("CC-001", "CC-001", TieKind.SIBLING, ""))
                .hasMessage("tie-incomplete");
        assertThatThrownBy(() -> declare("CC-001", "KHONG-CO", TieKind.SIBLING, ""))
                .hasMessage("official-unknown");
        assertThatThrownBy(() -> declare("CC-001", "", TieKind.INTEREST, "KHONG-CO"))
                .hasMessage("unit-unknown");
    }

    @Test
    void ofSomebodyElseIsForPersonnelOfficers() {
        assertThatThrownBy(() -> declare("CC-002", "TDV-B", TieKind.SPOUSE, "")).isInstanceOf(Forbidden.class);
    }

    @Test
    void isShownToThePersonAndToFewOthers() {
        assertThat(queries.official(INSPECTOR, "CC-003").ties()).isNull();
        assertThat(queries.official(AUDITOR, "CC-003").ties()).hasSize(1);
        assertThat(queries.official(INSPECTOR, "CC-001").ties()).isEmpty();
    }

    private void declare(String official, String other, TieKind kind, String unit) {
        declareTie.handle(new DeclareTie.Command(official, other, kind, unit, INSPECTOR));
    }
}
