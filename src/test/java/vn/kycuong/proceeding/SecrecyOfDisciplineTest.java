package vn.kycuong.proceeding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.kafka.KafkaProperties;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import vn.kycuong.MovableClock;
import vn.kycuong.RealTest;
import vn.kycuong.discipline.Form;
import vn.kycuong.doors.TopicRecords;

/** What the database, the engine, the topics and the log hold of a case after its whole way. */
@RealTest
@ExtendWith(OutputCaptureExtension.class)
class SecrecyOfDisciplineTest {

    @Autowired
    private DisciplinaryWalk walk;

    @Autowired
    private DisciplinaryActs acts;

    @Autowired
    private DisciplinaryFile files;

    @Autowired
    private JdbcDisciplinaryLook look;

    @Autowired
    private KafkaProperties kafka;

    @Autowired
    private MovableClock clock;

    private final String reason = "Bệnh án " + UUID.randomUUID();
    private UUID id;
    private String person;

    @BeforeEach
    void goTheWholeWay() {
        clock.moveTo(LocalDate.of(2027, 3, 1));
        id = walk.opened();
        person = files.read(walk.personnel(), id).charge().official();
        acts.defer.handle(new DeferCase.Command(
                id, DeferralGround.ILLNESS, walk.today(), walk.today().plusDays(2), reason, walk.personnel()));
        walk.runDue(id);
        walk.live(id, walk.today().plusDays(3));
        walk.assess(id, CaseRoute.FULL);
        walk.callReview(id, walk.head());
        walk.holdReview(id, walk.head());
        walk.reportReview(id, walk.head());
        walk.formCouncil(id);
        walk.summon(id);
        walk.holdCouncil(id);
        walk.recommend(id);
        walk.decide(id, Form.CANH_CAO);
        walk.handOver(id);
        walk.execute(id);
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    void theMedicalReasonStandsInOneColumnOnly(CapturedOutput output) {
        assertThat(look.columnsWith(reason)).isEqualTo(Map.of("disciplinary_medical_reason.content", 1L));
        assertThat(output.getAll()).doesNotContain(reason);
        assertThat(files.read(walk.personnel(), id).deferrals().get(0).medicalReason())
                .isEqualTo(reason);
        assertThat(files.read(walk.as("kiemtra1"), id).deferrals().get(0).medicalReason())
                .isEqualTo(reason);
        assertThat(files.read(walk.head(), id).deferrals().get(0).medicalReason())
                .isEmpty();
    }

    @Test
    void noVoteOfAMemberIsStoredAnywhere() {
        var tallies = files.read(walk.personnel(), id).tallies();
        assertThat(tallies)
                .extracting(Tally::choice, Tally::votes)
                .contains(org.assertj.core.groups.Tuple.tuple("CANH_CAO", 3));
        assertThat(look.columns("disciplinary_ballot"))
                .containsExactlyInAnyOrder("case_id", "act", "question", "choice", "votes");
        assertThat(files.read(walk.head(), id).tallies()).isEmpty();
        assertThat(look.told(id, "PEOPLE")).noneMatch(told -> told.contains("votes") || told.contains("YES"));
        assertThat(look.journal(id)).noneMatch(entry -> entry.contains("votes") || entry.contains("YES"));
    }

    @Test
    void noEventJournalEntryOrVariableSaysWhomItIsAbout() {
        var columns = look.columnsWith(person).keySet();

        assertThat(columns).contains("disciplinary_case.official", "announcement.recipients");
        assertThat(columns)
                .noneMatch(column -> column.startsWith("act_")
                        || column.startsWith("journal_")
                        || column.equals("announcement.payload")
                        || column.equals("announcement.subject"));
        assertThat(look.told(id, "INTEGRATION")).singleElement().satisfies(told -> assertThat(told)
                .startsWith("discipline.effective")
                .doesNotContain(person, "Người mới", "unit"));
        assertThat(look.told(id, "UNITS")).singleElement().satisfies(told -> assertThat(told)
                .startsWith("discipline.decided")
                .doesNotContain(person));
    }

    @Test
    void noTopicHoldsAReasonAVoteOrAName() {
        var sent = Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(this::recordsOfCase, records -> records.stream()
                        .anyMatch(text -> text.contains("discipline.effective")));

        assertThat(sent).noneMatch(text -> text.contains(reason) || text.contains("Người mới"));
        assertThat(TopicRecords.all(kafka).entrySet())
                .filteredOn(entry -> entry.getKey().contains("kycuong.integration.v1"))
                .filteredOn(entry -> entry.getValue().contains(id.toString()))
                .singleElement()
                .satisfies(entry -> assertThat(entry.getValue()).doesNotContain(person));
    }

    @Test
    void engineHistoryHoldsRoutesOnly() {
        assertThat(look.variables(id))
                .isNotEmpty()
                .isSubsetOf(
                        "route",
                        "reviewHeld",
                        "councilHeld",
                        "decided",
                        "disciplined",
                        "deferralOver",
                        "deferralWakeAt",
                        "effectOver",
                        "effectWakeAt",
                        "recidivismOver",
                        "recidivismWakeAt",
                        "settlementTermOver",
                        "settlementWakeAt",
                        "termsWatchOver",
                        "termsWakeAt");
    }

    private List<String> recordsOfCase() {
        return TopicRecords.all(kafka).values().stream()
                .filter(text -> text.contains(id.toString()))
                .toList();
    }
}
