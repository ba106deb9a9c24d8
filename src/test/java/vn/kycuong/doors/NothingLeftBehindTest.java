package vn.kycuong.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.kycuong.MovableClock;
import vn.kycuong.RealTest;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.inspection.OpenCases;

@RealTest
class NothingLeftBehindTest {

    private static final String DECISION = """
            {"number": "901/QĐ-MH", "password": "minhhoa-2026"}""";

    @Autowired
    private DoorClient doors;

    @Autowired
    private OpenCases cases;

    @Autowired
    private Rows rows;

    @Autowired
    private Mishap mishap;

    @Autowired
    private MovableClock clock;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    @AfterEach
    void timeRunsOn() {
        clock.reset();
    }

    @ParameterizedTest
    @EnumSource
    void aFailureLeavesNothingBehindThroughTheApi(Mishap.Place place) {
        var id = cases.drafted();
        var before = rows.counts();
        mishap.strike(place, new IllegalStateException("struck"));

        assertThatThrownBy(() -> decide(id)).hasStackTraceContaining("struck");

        assertThat(mishap.isOver()).isTrue();
        assertThat(rows.counts()).isEqualTo(before);
        assertThat(decide(id).getStatus()).isEqualTo(200);
        assertThat(rows.counts().get("journal_entry")).isGreaterThan(before.get("journal_entry"));
    }

    @ParameterizedTest
    @EnumSource
    void aFailureLeavesNothingBehindThroughAPage(Mishap.Place place) {
        var id = cases.drafted();
        var before = rows.counts();
        mishap.strike(place, new IllegalStateException("struck"));

        assertThatThrownBy(() -> decideOnPage(id)).hasStackTraceContaining("struck");

        assertThat(mishap.isOver()).isTrue();
        assertThat(rows.counts()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void aRefusalAfterAWriteLeavesNothingBehindThroughEitherDoor(Mishap.Place place) {
        var id = cases.drafted();
        var before = rows.counts();

        mishap.strike(place, RuleViolation.refused("already-announced"));
        assertThat(decide(id).getStatus()).isEqualTo(409);
        mishap.strike(place, RuleViolation.refused("already-announced"));
        assertThat(decideOnPage(id).getStatus()).isEqualTo(409);

        assertThat(mishap.isOver()).isTrue();
        assertThat(rows.counts()).isEqualTo(before);
    }

    @Test
    void aRefusalAfterAWriteLeavesNothingBehindThroughADelegate() {
        var id = cases.decided();
        clock.advance(Duration.ofDays(40));
        var step = step(id);
        var before = withoutStackTraces();
        var told = cases.journal(id);
        mishap.strike(Mishap.Place.AFTER_THE_JOURNAL_WRITE, RuleViolation.refused("already-announced"));

        assertThatThrownBy(() -> management.executeJob(step)).hasStackTraceContaining("already-announced");

        assertThat(mishap.isOver()).isTrue();
        assertThat(withoutStackTraces()).isEqualTo(before);
        assertThat(cases.journal(id)).isEqualTo(told);
        management.executeJob(step);
        assertThat(cases.journal(id)).hasSize(told.size() + 1);
    }

    private MockHttpServletResponse decide(UUID id) {
        return doors.send(
                "lanhdao1",
                MockMvcRequestBuilders.post("/api/v1/inspections/" + id + "/decision")
                        .header("If-Match", "*")
                        .header("Idempotency-Key", "decide-" + id)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(DECISION.replace("901", id.toString().substring(0, 8))));
    }

    private MockHttpServletResponse decideOnPage(UUID id) {
        return doors.send(
                "lanhdao1",
                MockMvcRequestBuilders.post("/inspections/" + id + "/decision")
                        .param("decisionNumber", id.toString().substring(0, 8) + "/QĐ-MH")
                        .param("password", "minhhoa-2026"));
    }

    /** The process is about to look whether the announcement term is over. */
    private String step(UUID id) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(id.toString()).list().stream()
                .flatMap(instance -> management.createJobQuery().processInstanceId(instance.getId()).list().stream())
                .filter(job -> job.getDuedate() == null)
                .map(Job::getId)
                .findFirst()
                .orElseThrow();
    }

    /** The engine keeps the reason why a job failed; that is meant. */
    private Map<String, Long> withoutStackTraces() {
        var counts = new TreeMap<>(rows.counts());
        counts.keySet().removeAll(Set.of("act_ge_bytearray"));
        return counts;
    }
}
