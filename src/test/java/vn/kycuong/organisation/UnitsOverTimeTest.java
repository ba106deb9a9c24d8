package vn.kycuong.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kycuong.RealTest;

@RealTest
class UnitsOverTimeTest {

    private static final LocalDate LAST_DAY_OF_THE_OLD = LocalDate.of(2025, 2, 28);
    private static final LocalDate FIRST_DAY_OF_THE_NEW = LocalDate.of(2025, 3, 1);

    @Autowired
    private Organisation organisation;

    @Test
    void endAndBegin() {
        var old = organisation.unit("TCHQ").orElseThrow();
        assertThat(old.inForce(LAST_DAY_OF_THE_OLD)).isTrue();
        assertThat(old.inForce(FIRST_DAY_OF_THE_NEW)).isFalse();
        var successor = organisation.unit("CHQ").orElseThrow();
        assertThat(successor.inForce(LAST_DAY_OF_THE_OLD)).isFalse();
        assertThat(successor.inForce(FIRST_DAY_OF_THE_NEW)).isTrue();
    }

    @Test
    void haveNoFirstDayWhenItIsUnknown() {
        assertThat(organisation.unit("TCHQ").orElseThrow().validFrom()).isNull();
    }

    @Test
    void leadUpToTheRoot() {
        assertThat(organisation.superiors("KVVI-HN", FIRST_DAY_OF_THE_NEW)).containsExactly("KVVI", "CHQ", "BTC");
        assertThat(organisation.superiors("HQLS-HN", LAST_DAY_OF_THE_OLD)).containsExactly("HQLS", "TCHQ", "BTC");
        assertThat(organisation.superiors("KVVI-HN", LAST_DAY_OF_THE_OLD)).isEmpty();
    }

    @Test
    void areCarriedOnByTheirSuccessors() {
        assertThat(organisation.responsibleUnits("HQLS-HN", LAST_DAY_OF_THE_OLD))
                .containsExactly("HQLS-HN");
        assertThat(organisation.responsibleUnits("HQLS-HN", FIRST_DAY_OF_THE_NEW))
                .containsExactly("KVVI-HN");
        assertThat(organisation.responsibleUnits("KVII", LocalDate.of(2026, 1, 1)))
                .as("what only handed over a part goes on itself")
                .containsExactly("KVII");
    }

    @Test
    void areUnknownByAnotherCode() {
        assertThat(organisation.unit("KHONG-CO")).isEmpty();
    }
}
