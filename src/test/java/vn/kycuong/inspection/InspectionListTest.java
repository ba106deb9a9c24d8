package vn.kycuong.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kycuong.MovableClock;
import vn.kycuong.RealTest;
import vn.kycuong.access.Actor;

@RealTest
class InspectionListTest {

    @Autowired
    InspectionList list;

    @Autowired
    Walk walk;

    @Autowired
    Cast people;

    @Autowired
    SignMinutes signMinutes;

    @Autowired
    MovableClock movable;

    @AfterEach
    void backToToday() {
        movable.reset();
    }

    @Test
    void filtersByWhatTheReaderSeesAsTheStatus() {
        var atWork = walk.announcedScheduled();
        var minuted = walk.announcedScheduled();
        signMinutes.handle(new SignMinutes.Command(minuted, "Biên bản", Cast.PASSWORD, people.teamHead()));

        assertThat(with(Status.FIELDWORK, people.headOfUnit())).contains(atWork).doesNotContain(minuted);
        assertThat(with(Status.MINUTED, people.leader())).contains(minuted).doesNotContain(atWork);
        assertThat(with(Status.CLOSED, people.leader())).doesNotContain(atWork, minuted);
    }

    @Test
    void showsTheUnitOnlyItsOwnLateness() {
        var id = walk.announcedScheduled();
        signMinutes.handle(new SignMinutes.Command(id, "Biên bản", Cast.PASSWORD, people.teamHead()));
        assertThat(late(people.leader())).doesNotContain(id);

        movable.advance(Duration.ofDays(60));

        assertThat(late(people.leader())).as("the report of the team").contains(id);
        assertThat(late(people.headOfUnit())).doesNotContain(id);
    }

    @Test
    void findsAUnitByItsNameWithoutAccents() {
        var id = walk.draftedScheduled();

        assertThat(ids(people.leader(), search("cua khau minh hoa a", null, false)))
                .contains(id);
        assertThat(ids(people.leader(), search("khong don vi nao ten the", null, false)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"iem tra cong vu, ky lu", "vụ, kỷ luật, kỷ c", "CÔNG VỤ", ", ky luat,", "kỷ cươ"})
    void findsAPartOfTheTextWhicheverWordsItCutsThrough(String part) {
        var id = walk.draftedScheduled();

        assertThat(ids(people.leader(), search(part, null, false))).contains(id);
        assertThat(ids(people.leader(), search(part + "q", null, false))).isEmpty();
    }

    @Test
    void leafsThroughEverythingOnce() {
        var first = walk.draftedScheduled();
        var second = walk.draftedScheduled();
        var seen = new ArrayList<UUID>();
        UUID after = null;
        do {
            var page = list.list(people.leader(), new InspectionList.Search("", null, "", null, false, after, 3));
            page.rows().forEach(row -> seen.add(row.id()));
            after = page.next();
        } while (after != null);

        assertThat(seen).contains(first, second).doesNotHaveDuplicates();
        assertThat(seen.indexOf(second)).as("the latest first").isLessThan(seen.indexOf(first));
    }

    private List<UUID> with(Status status, Actor reader) {
        return ids(reader, search("", status, false));
    }

    private List<UUID> late(Actor reader) {
        return ids(reader, search("", null, true));
    }

    private List<UUID> ids(Actor reader, InspectionList.Search search) {
        return list.list(reader, search).rows().stream()
                .map(InspectionList.Row::id)
                .toList();
    }

    private static InspectionList.Search search(String text, Status status, boolean late) {
        return new InspectionList.Search(text, null, "", status, late, null, 100);
    }
}
