package vn.kycuong.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.kycuong.RealTest;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Forbidden;
import vn.kycuong.access.Role;
import vn.kycuong.organisation.SucceedUnit.Kind;

@RealTest
@Transactional
class SuccessionTest {

    private static final Actor ADMINISTRATOR = new Actor("SYS-QT1", Set.of(Role.ADMINISTRATOR), Set.of(), "");
    private static final Actor PERSONNEL = new Actor("CC-101", Set.of(Role.PERSONNEL_OFFICER), Set.of(), "MH-KV");
    private static final LocalDate EFFECTIVE = LocalDate.of(2026, 2, 1);
    private static final LocalDate DAY_BEFORE = EFFECTIVE.minusDays(1);

    @Autowired
    private SucceedUnit succeedUnit;

    @Autowired
    private Organisation organisation;

    @Autowired
    private OrganisationQueries queries;

    @Test
    void byMergerEndsTheUnitAndItsPosts() {
        merge("MH-B", "MH-C");

        assertThat(organisation.unit("MH-B").orElseThrow().validTo()).isEqualTo(DAY_BEFORE);
        assertThat(organisation.headOf("MH-B", DAY_BEFORE)).contains("TDV-B");
        assertThat(organisation.headOf("MH-B", EFFECTIVE)).isEmpty();
        assertThat(organisation.headOf("MH-C", EFFECTIVE)).contains("TDV-C");
        assertThat(organisation.responsibleUnits("MH-B", DAY_BEFORE)).containsExactly("MH-B");
        assertThat(organisation.responsibleUnits("MH-B", EFFECTIVE)).containsExactly("MH-C");
        assertThat(queries.unit(ADMINISTRATOR, "MH-B").successions())
                .extracting(OrganisationQueries.Succession::toUnit)
                .containsExactly("MH-C");
    }

    @Test
    void byANewNameKeepsThePostsAndTheUnitsBelow() {
        rename("MH-KV", "MH-KVM");

        assertThat(organisation.headOf("MH-KV", DAY_BEFORE)).contains("LD-01");
        assertThat(organisation.headOf("MH-KVM", EFFECTIVE)).contains("LD-01");
        assertThat(organisation.superiors("MH-A", DAY_BEFORE)).startsWith("MH-KV");
        assertThat(organisation.superiors("MH-A", EFFECTIVE)).containsExactly("MH-KVM", "CHQ", "BTC");
        assertThat(organisation.unit("MH-A").orElseThrow().validFrom()).isEqualTo(LocalDate.of(2025, 3, 1));
        assertThat(organisation.unit("MH-KVM").orElseThrow().demonstration()).isTrue();
    }

    @Test
    void followedTwiceLeadsToTheLast() {
        rename("MH-B", "MH-B2");
        succeedUnit.handle(command("MH-B2", "MH-C", Kind.MERGED_INTO, EFFECTIVE.plusMonths(1), "", ""));

        assertThat(organisation.responsibleUnits("MH-B", EFFECTIVE)).containsExactly("MH-B2");
        assertThat(organisation.responsibleUnits("MH-B", EFFECTIVE.plusMonths(1)))
                .containsExactly("MH-C");
    }

    @Test
    void byTransferLeavesBothInForce() {
        succeedUnit.handle(command("MH-B", "MH-C", Kind.TRANSFERRED, EFFECTIVE, "", ""));

        assertThat(organisation.headOf("MH-B", EFFECTIVE)).contains("TDV-B");
        assertThat(organisation.responsibleUnits("MH-B", EFFECTIVE)).containsExactly("MH-B");
    }

    @Test
    void isRefusedWhenItMakesNoSense() {
        assertThatThrownBy(() -> merge("MH-B", "MH-B")).hasMessage("unit-succeeds-itself");
        assertThatThrownBy(() -> merge("MH-B", "KHONG-CO")).hasMessage("unit-unknown");
        assertThatThrownBy(() -> merge("HQLS", "MH-B")).hasMessage("unit-not-in-force");
        assertThatThrownBy(() -> succeedUnit.handle(command("MH-B", "MH-C", Kind.RENAMED, EFFECTIVE, "", "")))
                .hasMessage("unit-name-missing");
        assertThatThrownBy(() -> succeedUnit.handle(command("MH-B", "MH-C", Kind.RENAMED, EFFECTIVE, "Tên", "Name")))
                .hasMessage("unit-code-taken");
        assertThatThrownBy(() -> succeedUnit.handle(command("MH-B", "MH-X", Kind.MERGED_INTO, EFFECTIVE, "T", "N")))
                .hasMessage("unit-cannot-be-founded");
    }

    @Test
    void isRefusedWhenThePostsHaveBeenFilledLater() {
        assertThatThrownBy(() -> succeedUnit.handle(
                        command("MH-KT", "MH-C", Kind.MERGED_INTO, LocalDate.of(2025, 3, 2), "", "")))
                .hasMessage("unit-changes-later");
    }

    @Test
    void isForAdministratorsOnly() {
        assertThatThrownBy(() -> succeedUnit.handle(new SucceedUnit.Command(
                        "MH-B", "MH-C", Kind.MERGED_INTO, EFFECTIVE, "", "", "QĐ 1", PERSONNEL)))
                .isInstanceOf(Forbidden.class);
    }

    private void merge(String from, String to) {
        succeedUnit.handle(command(from, to, Kind.MERGED_INTO, EFFECTIVE, "", ""));
    }

    private void rename(String from, String to) {
        succeedUnit.handle(command(from, to, Kind.RENAMED, EFFECTIVE, "Tên mới (Minh Họa)", "New name"));
    }

    private static SucceedUnit.Command command(
            String from, String to, Kind kind, LocalDate on, String nameVi, String nameEn) {
        return new SucceedUnit.Command(from, to, kind, on, nameVi, nameEn, "QĐ 1", ADMINISTRATOR);
    }
}
