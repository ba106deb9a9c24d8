package vn.kycuong.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kycuong.MovableClock;
import vn.kycuong.RealTest;
import vn.kycuong.access.Actor;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.inspection.OpenCases;
import vn.kycuong.inspection.Step;

/** What waits for somebody is leafed through, and nobody is shown that something waits for others. */
@RealTest
class TaskInboxTest {

    private static final Set<TaskInbox.About> EVERYTHING = EnumSet.allOf(TaskInbox.About.class);

    @Autowired
    private TaskInbox inbox;

    @Autowired
    private OpenCases cases;

    @Autowired
    private MovableClock clock;

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    void isLeafedThroughOnceTheOldestFirst() {
        var first = cases.drafted();
        clock.advance(Duration.ofHours(1));
        var second = cases.drafted();

        var seen = all(cases.leader(), 1);

        assertThat(seen).doesNotHaveDuplicates().isSortedAccordingTo(Comparator.comparing(OpenTask::since));
        assertThat(ids(seen)).containsSubsequence(first, second);
        assertThat(all(cases.leader(), 3)).isEqualTo(seen);
    }

    @Test
    void goesOnAfterATaskThatIsDoneMeanwhile() {
        var first = cases.drafted();
        var second = cases.drafted();
        var before = all(cases.leader(), 100);
        var task = before.stream()
                .filter(each -> each.caseId().equals(first))
                .findFirst()
                .orElseThrow();
        cases.cancelled(first);

        var rest = inbox.page(cases.leader(), EVERYTHING, TaskCursor.after(task).text(), 100);

        assertThat(ids(rest.items())).contains(second).doesNotContain(first);
    }

    @Test
    void showsWhatIsDueFirstFirst() {
        var earlier = cases.announced();
        var without = cases.decided();
        clock.advance(Duration.ofDays(3));
        var later = cases.announced();
        var terms = Map.of("inspection.sign-minutes", "FIELDWORK");

        var pressing = inbox.mostPressing(cases.teamHead(), EVERYTHING, terms, 10_000);

        assertThat(ids(pressing.items())).containsSubsequence(earlier, later, without);
        assertThat(pressing.more()).isFalse();
        assertThat(pressing.items()).containsExactlyInAnyOrderElementsOf(all(cases.teamHead(), 100));
        assertThat(inbox.mostPressing(cases.teamHead(), EVERYTHING, terms, 1))
                .isEqualTo(new TaskInbox.Pressing(pressing.items().subList(0, 1), true));
    }

    @Test
    void readsOnBehindWhatIsForOthers() {
        for (var count = 0; count < 4; count++) {
            cases.announced();
        }
        var mine = cases.drafted();

        assertThat(ids(all(cases.member(), 1))).doesNotContain(mine);
        assertThat(all(cases.member(), 1)).isEqualTo(all(cases.member(), 100));
    }

    @Test
    void endsForOthersWhereItEndedBeforeACaseWasSealed() {
        cases.minuted(cases.announced());
        var outsider = cases.headOfUnit();
        var before = inbox.page(outsider, EVERYTHING, "", 100);
        assertThat(before.items()).isNotEmpty();

        var hidden = cases.sealed();

        assertThat(inbox.page(outsider, EVERYTHING, "", before.items().size())).isEqualTo(before);
        assertThat(all(cases.member(), 100))
                .filteredOn(task -> task.caseId().equals(hidden))
                .extracting(OpenTask::step)
                .containsExactly(Step.ACKNOWLEDGE_SECRECY.name());
    }

    @Test
    void refusesToGoOnFromAnywhere() {
        assertThatThrownBy(() -> inbox.page(cases.leader(), EVERYTHING, "nowhere", 10))
                .isInstanceOfSatisfying(
                        RuleViolation.class, no -> assertThat(no.code()).isEqualTo("cursor-unknown"));
    }

    private List<OpenTask> all(Actor actor, int limit) {
        var seen = new ArrayList<OpenTask>();
        var after = "";
        while (after != null) {
            var page = inbox.page(actor, EVERYTHING, after, limit);
            seen.addAll(page.items());
            after = page.next();
        }
        return seen;
    }

    private static List<UUID> ids(List<OpenTask> tasks) {
        return tasks.stream().map(OpenTask::caseId).toList();
    }
}
