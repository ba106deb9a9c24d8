package vn.kycuong.proceeding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kycuong.MovableClock;
import vn.kycuong.RealTest;
import vn.kycuong.access.Forbidden;
import vn.kycuong.access.NotFound;
import vn.kycuong.access.Role;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.organisation.TieKind;
import vn.kycuong.workflow.TaskInbox;

/** Many cases through acts drawn by lot, lawful and not: what may happen is told by a small model of its own. */
@RealTest
class RandomDisciplineTest {

    private static final Logger LOG = LoggerFactory.getLogger(RandomDisciplineTest.class);
    private static final int CASES = 100;
    private static final int ACTS = 5;

    @Autowired
    private DisciplinaryWalk walk;

    @Autowired
    private RandomActs acts;

    @Autowired
    private DisciplinaryFile files;

    @Autowired
    private DisciplinaryQueries queries;

    @Autowired
    private NewPeople people;

    @Autowired
    private TaskInbox inbox;

    @Autowired
    private MovableClock clock;

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    void onlyLawfulWaysSucceed() {
        var seed = Long.getLong("kycuong.test.discipline", System.nanoTime());
        LOG.info("Acts on disciplinary cases are drawn with -Dkycuong.test.discipline={}", seed);
        var lot = new Random(seed);
        clock.moveTo(LocalDate.of(2027, 3, 1));
        var relative = people.serving("MH-KV");
        var relatives = people.account(relative, Role.PERSONNEL_OFFICER);
        var succeeded = new HashMap<String, Integer>();
        for (var number = 0; number < CASES; number++) {
            clock.moveTo(LocalDate.of(2027, 3, 1).plusDays(number % 5));
            var id = begun(number);
            people.tie(files.read(walk.personnel(), id).charge().official(), relative, TieKind.SIBLING);
            drive(id, new ModelOfCase(stage(id)), lot, succeeded);
            assertThat(inbox.openTasks(people.actor(relatives), id))
                    .as("seed %d", seed)
                    .isEmpty();
        }

        assertThat(succeeded).as("seed %d", seed).containsKeys("assess", "callReview", "defer", "drop", "exclude");
    }

    /** Most begin at the beginning, some where a case rarely gets to by lot. */
    private UUID begun(int number) {
        return switch (number) {
            case 10, 11, 12 -> walk.reviewed();
            case 20, 21, 22 -> walk.recommended();
            case 30, 31, 32 -> walk.handedOver();
            default -> walk.opened();
        };
    }

    private void drive(UUID id, ModelOfCase model, Random lot, Map<String, Integer> succeeded) {
        for (var step = 0; step < ACTS; step++) {
            var offered = new ArrayList<>(RandomActs.NAMES);
            var lawful = model.lawful();
            // Half of the time something lawful, so that cases get on.
            var from = lot.nextBoolean() && !lawful.isEmpty() ? List.copyOf(lawful) : offered;
            var act = from.get(lot.nextInt(from.size()));
            var expected = lawful.contains(act);
            var today = walk.today();
            assertThat(happened(act, id)).as(act + " at " + model).isEqualTo(expected);
            if (!expected) {
                clock.moveTo(today);
            } else {
                model.did(act);
                succeeded.merge(act, 1, Integer::sum);
            }
            assertThat(stage(id)).as(model.toString()).isEqualTo(model.stage());
            if (lot.nextInt(3) == 0) {
                walk.live(id, walk.today().plusDays(1));
                model.dayPassed();
            }
        }
        requireExactClock(id);
    }

    private boolean happened(String act, UUID id) {
        try {
            acts.perform(act, id);
            return true;
        } catch (RuleViolation | NotFound | Forbidden refused) {
            return false;
        }
    }

    private CaseStage stage(UUID id) {
        return Objects.requireNonNull(queries.rows(walk.personnel(), Set.of(id)).get(id))
                .stage();
    }

    /** The clock of the case has neither lost nor gained a day. */
    private void requireExactClock(UUID id) {
        var detail = files.read(walk.personnel(), id);
        files.terms(walk.personnel(), id).stream()
                .filter(term -> term.kind().equals("HANDLING") && term.isOpen() && !term.suspended())
                .forEach(term -> assertThat(term.dueOn())
                        .isEqualTo(acts.naiveDue(detail.charge().detectedOn(), detail.deferrals())));
    }
}
