package vn.kycuong.proceeding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kycuong.MovableClock;
import vn.kycuong.RealTest;
import vn.kycuong.access.Role;
import vn.kycuong.organisation.TieKind;

/** Terms of a disciplinary case are called to mind, each rung once, and only to those whose they are. */
@RealTest
class TermReminderTest {

    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

    @Autowired
    private DisciplinaryWalk walk;

    @Autowired
    private DisciplinaryActs acts;

    @Autowired
    private NewPeople people;

    @Autowired
    private JdbcDisciplinaryLook look;

    @Autowired
    private MovableClock clock;

    @BeforeEach
    void startOnAMonday() {
        clock.moveTo(MONDAY);
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    void eachRungIsClimbedOnce() {
        var id = walk.reviewed();
        var due = walk.term(id, "COUNCIL_FORMED").dueOn();
        walk.runDue(id);
        walk.live(id, due.plusDays(7));
        walk.runDue(id);

        assertThat(reminders(id, "COUNCIL_FORMED"))
                .hasSize(3)
                .satisfiesExactly(
                        early -> assertThat(early).contains("\"rung\":-3"),
                        late -> assertThat(late).contains("\"rung\":-1"),
                        over -> assertThat(over).contains("\"rung\":1"))
                .allSatisfy(told ->
                        assertThat(recipients(told)).contains("LD-01", "CC-101").doesNotContain("LD-02", "TDV-A"));
    }

    @Test
    void aNodeThatWasAsleepTellsOnlyTheLastRung() {
        var id = walk.reviewed();
        walk.runDue(id);
        clock.moveTo(walk.term(id, "COUNCIL_FORMED").dueOn().plusDays(7));
        walk.runDue(id);

        assertThat(reminders(id, "COUNCIL_FORMED")).singleElement().asString().contains("\"rung\":1");
    }

    @Test
    void theTermsOfThePersonAreForThePersonAlone() {
        var id = walk.handedOver();
        var person = walk.detail(id).charge().official();
        walk.runDue(id);
        walk.live(id, walk.term(id, "FIRST_COMPLAINT").dueOn());

        assertThat(reminders(id, "FIRST_COMPLAINT")).hasSize(2).allSatisfy(told -> assertThat(told)
                .endsWith(" " + person));
        assertThat(look.told(id, "PEOPLE"))
                .filteredOn(told -> told.startsWith("discipline.term.reminded") && !told.contains("FIRST_COMPLAINT"))
                .allSatisfy(told -> assertThat(recipients(told)).doesNotContain(person));
    }

    @Test
    void whoIsRecusedIsNotReminded() {
        var relative = people.serving("MH-KV");
        people.account(relative, Role.PERSONNEL_OFFICER);
        var id = walk.reviewed();
        people.tie(walk.detail(id).charge().official(), relative, TieKind.SIBLING);
        people.tie(walk.detail(id).charge().official(), "LD-01", TieKind.INTEREST);
        walk.runDue(id);
        walk.live(id, walk.term(id, "COUNCIL_FORMED").dueOn());

        assertThat(reminders(id, "COUNCIL_FORMED")).isNotEmpty().allSatisfy(told -> assertThat(recipients(told))
                .contains("CC-101")
                .doesNotContain("LD-01", relative));
    }

    @Test
    void nothingIsRemindedOfWhileThePersonIsNotConsidered() {
        var id = walk.reviewed();
        walk.runDue(id);
        acts.defer.handle(
                new DeferCase.Command(id, DeferralGround.PROSECUTION, walk.today(), null, "", walk.personnel()));
        walk.live(id, walk.today().plusDays(30));

        assertThat(look.told(id, "PEOPLE")).noneMatch(told -> told.startsWith("discipline.term.reminded"));
    }

    private List<String> reminders(UUID id, String term) {
        return look.told(id, "PEOPLE").stream()
                .filter(told -> told.startsWith("discipline.term.reminded") && told.contains('"' + term + '"'))
                .toList();
    }

    private static List<String> recipients(String told) {
        return List.of(told.substring(told.lastIndexOf(' ') + 1).split(",", -1));
    }
}
