package vn.kycuong.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kycuong.inspection.Refusal.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TeamPlanTest {

    private static final LocalDate BEFORE = LocalDate.of(2026, 11, 2);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 9);
    private static final List<TeamMember> TEAM = List.of(
            new TeamMember("A", TeamRole.HEAD, BEFORE, null),
            new TeamMember("B", TeamRole.MEMBER, BEFORE, null),
            new TeamMember("C", TeamRole.MEMBER, BEFORE, null));

    @Test
    void replacesAMember() {
        assertThat(serving(change("B", "D", "")))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("A", TeamRole.HEAD, "C", TeamRole.MEMBER, "D", TeamRole.MEMBER));
    }

    @Test
    void erasesNobody() {
        assertThat(change("B", "D", "")).contains(new TeamMember("B", TeamRole.MEMBER, BEFORE, TODAY));
    }

    @Test
    void replacesTheHeadByAMember() {
        assertThat(serving(change("A", "", "B")))
                .containsExactlyInAnyOrderEntriesOf(Map.of("B", TeamRole.HEAD, "C", TeamRole.MEMBER));
    }

    @Test
    void replacesTheHeadBySomebodyNew() {
        assertThat(serving(change("A", "D", "D")))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("D", TeamRole.HEAD, "B", TeamRole.MEMBER, "C", TeamRole.MEMBER));
    }

    @Test
    void keepsAFormerHeadAsAMember() {
        assertThat(serving(change("", "", "C")))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("C", TeamRole.HEAD, "B", TeamRole.MEMBER, "A", TeamRole.MEMBER));
    }

    @Test
    void canBeUndoneOnTheSameDay() {
        var undone = new TeamPlan("", "", "A").apply(change("", "", "C"), TODAY);
        assertThat(serving(undone))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("A", TeamRole.HEAD, "B", TeamRole.MEMBER, "C", TeamRole.MEMBER));
        assertThat(undone).doesNotHaveDuplicates();
    }

    @Test
    void neverLeavesATeamWithoutAHead() {
        assertRefused(() -> change("A", "D", ""), "team-without-head");
    }

    @Test
    void refusesWhatMakesNoSense() {
        assertRefused(() -> change("", "", ""), "team-change-empty");
        assertRefused(() -> change("X", "", ""), "not-in-team");
        assertRefused(() -> change("", "B", ""), "already-in-team");
        assertRefused(() -> change("", "", "X"), "not-in-team");
        assertRefused(() -> change("B", "", "B"), "not-in-team");
    }

    private static List<TeamMember> change(String leaving, String joining, String head) {
        return new TeamPlan(leaving, joining, head).apply(TEAM, TODAY);
    }

    private static Map<String, TeamRole> serving(List<TeamMember> team) {
        return team.stream()
                .filter(TeamMember::serves)
                .collect(Collectors.toMap(TeamMember::official, TeamMember::role));
    }
}
