package vn.kycuong.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReferenceFileTest {

    @Test
    void knowsTheUnitsOfTheAdministration() {
        var units = new ReferenceFile("org_units.csv").lines();
        assertThat(units).hasSize(58);
        var codes = units.stream().map(unit -> unit.text("code")).collect(Collectors.toSet());
        assertThat(codes).hasSize(58);
        assertThat(units.stream().map(unit -> unit.text("parent")).filter(parent -> !parent.isEmpty()))
                .isSubsetOf(codes);
        assertThat(new ReferenceFile("unit_successions.csv").lines())
                .allSatisfy(link -> assertThat(codes).contains(link.text("from_unit"), link.text("to_unit")));
    }

    @Test
    void readsAnEmptyDayAsUnknown() {
        var ministry = new ReferenceFile("org_units.csv")
                .lines().stream()
                        .filter(unit -> unit.text("code").equals("BTC"))
                        .findFirst()
                        .orElseThrow();
        assertThat(ministry.date("valid_from")).isNull();
    }
}
