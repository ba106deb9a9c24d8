package vn.kycuong.proceeding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kycuong.MovableClock;
import vn.kycuong.RealTest;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Role;
import vn.kycuong.access.RuleViolation;

/** The register is leafed through, by each reader only as far as he or she may know of it. */
@RealTest
class RegisterPagesTest {

    @Autowired
    private DisciplinaryQueries register;

    @Autowired
    private DisciplinaryWalk walk;

    @Autowired
    private NewPeople people;

    @Autowired
    private MovableClock clock;

    @BeforeEach
    void startOnAMonday() {
        clock.moveTo(LocalDate.of(2027, 3, 1));
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    void isLeafedThroughOnceTheNewestFirst() {
        var first = walk.opened();
        var second = walk.assessed();

        var everything = all(walk.personnel(), DisciplinaryQueries.Filter.ALL, 1);

        assertThat(everything)
                .containsSubsequence(second, first)
                .doesNotHaveDuplicates()
                .isEqualTo(all(walk.personnel(), DisciplinaryQueries.Filter.ALL, 100))
                .isEqualTo(ids(register.list(walk.personnel(), DisciplinaryQueries.Filter.ALL)));
    }

    @Test
    void isFilteredInTheSameWayPageByPage() {
        var person = people.serving("MH-A");
        var id = walk.opened(DisciplinaryPapers.charge(person, walk.today().minusDays(3)));
        var row = register.rows(walk.personnel(), List.of(id)).get(id);

        assertThat(all(walk.personnel(), filter(null, row.number(), false), 1)).containsExactly(id);
        assertThat(register.page(walk.personnel(), filter(null, row.number(), false), "", 1)
                        .next())
                .isNull();
        assertThat(all(walk.personnel(), filter(null, row.name(), false), 2)).contains(id);
        assertThat(all(walk.personnel(), filter(null, "không ai tên thế", false), 2))
                .isEmpty();
        assertThat(all(walk.personnel(), filter(CaseStage.TO_ASSESS, person, false), 2))
                .containsExactly(id);
        assertThat(all(walk.personnel(), filter(CaseStage.CLOSED, person, false), 2))
                .isEmpty();
        assertThat(all(walk.personnel(), filter(null, person, true), 2)).isEmpty();
        clock.moveTo(walk.today().plusYears(1));
        assertThat(all(walk.personnel(), filter(null, person, true), 2)).containsExactly(id);
    }

    @Test
    void isShownToWhoeverHasAPartInACaseAndEndsThere() {
        var id = walk.assessed();
        var chair = walk.as("donvia");

        assertThat(all(chair, DisciplinaryQueries.Filter.ALL, 1)).contains(id);
        assertThat(all(walk.as("donvib"), DisciplinaryQueries.Filter.ALL, 1)).doesNotContain(id);
    }

    @Test
    void endsForTheRecusedWhereItEndedBefore() {
        var officer = people.serving("MH-KV");
        var account = people.account(officer, Role.PERSONNEL_OFFICER);
        walk.opened();
        var recused = people.actor(account);
        var before = register.page(recused, filter(null, "KL", false), "", 100);
        var first = register.page(recused, filter(null, "KL", false), "", 1);

        walk.opened(DisciplinaryPapers.charge(officer, walk.today().minusDays(3)));

        assertThat(register.page(recused, filter(null, "KL", false), "", 100)).isEqualTo(before);
        assertThat(register.page(recused, filter(null, "KL", false), "", 1)).isEqualTo(first);
    }

    @Test
    void refusesToGoOnFromAnywhere() {
        assertThatThrownBy(() -> register.page(walk.personnel(), DisciplinaryQueries.Filter.ALL, "nowhere", 10))
                .isInstanceOfSatisfying(
                        RuleViolation.class, no -> assertThat(no.code()).isEqualTo("cursor-unknown"));
    }

    private List<UUID> all(Actor actor, DisciplinaryQueries.Filter filter, int limit) {
        var seen = new ArrayList<UUID>();
        var after = "";
        while (after != null) {
            var page = register.page(actor, filter, after, limit);
            seen.addAll(ids(page.items()));
            after = page.next();
        }
        return seen;
    }

    private static DisciplinaryQueries.Filter filter(CaseStage stage, String text, boolean late) {
        return new DisciplinaryQueries.Filter(stage, "", text, late);
    }

    private static List<UUID> ids(List<DisciplinaryRow> rows) {
        return rows.stream().map(DisciplinaryRow::id).toList();
    }
}
