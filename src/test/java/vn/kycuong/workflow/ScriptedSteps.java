package vn.kycuong.workflow;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.kycuong.accountability.AutomaticAccountabilitySteps;
import vn.kycuong.finding.AutomaticFindingSteps;
import vn.kycuong.finding.FindingProcess;
import vn.kycuong.inspection.AutomaticSteps;
import vn.kycuong.inspection.Wake;
import vn.kycuong.proceeding.AutomaticDisciplinarySteps;

/** Hearts that know one due moment a subject, which a test may move, and remember what they were asked to do. */
class ScriptedSteps
        implements AutomaticSteps, AutomaticFindingSteps, AutomaticAccountabilitySteps, AutomaticDisciplinarySteps {

    private final Map<UUID, List<Instant>> wakes = new HashMap<>();
    private final Map<UUID, List<UUID>> findings = new HashMap<>();
    private final List<String> calls = new ArrayList<>();
    private Clock clock = Clock.systemUTC();
    private FindingProcess process = null;

    ScriptedSteps by(Clock clock, FindingProcess process) {
        this.clock = clock;
        this.process = process;
        return this;
    }

    /** The subject has something to do at each of these moments, and its term is over at the last. */
    void wakesAt(UUID subject, Instant... moments) {
        wakes.put(subject, List.of(moments));
    }

    void hasFindings(UUID caseId, UUID... ids) {
        findings.put(caseId, List.of(ids));
    }

    List<String> calls() {
        return calls;
    }

    @Override
    public Wake announcementTermWakes(UUID caseId) {
        return wake("announcement", caseId);
    }

    @Override
    public Wake responseTermWakes(UUID findingId) {
        return wake("response", findingId);
    }

    @Override
    public void recordNoResponse(UUID findingId) {
        calls.add("no-response");
    }

    @Override
    public Wake rectificationTermWakes(UUID findingId) {
        return wake("rectification", findingId);
    }

    @Override
    public void escalateRectification(UUID findingId) {
        calls.add("escalated");
    }

    @Override
    public void withdrawFindings(UUID caseId) {
        calls.add("withdrawn");
        findings.getOrDefault(caseId, List.of()).forEach(process::withdrawn);
    }

    @Override
    public Wake hearingTermWakes(UUID entryId) {
        return wake("hearing", entryId);
    }

    @Override
    public void recordSilence(UUID entryId) {
        calls.add("silence");
    }

    @Override
    public Wake decisionTermWakes(UUID entryId) {
        return wake("accountability", entryId);
    }

    @Override
    public Wake termsWake(UUID caseId) {
        return wake("terms", caseId);
    }

    @Override
    public Wake deferralWakes(UUID caseId) {
        return wake("deferral", caseId);
    }

    @Override
    public Wake effectWakes(UUID caseId) {
        return wake("effect", caseId);
    }

    @Override
    public Wake recidivismWakes(UUID caseId) {
        return wake("recidivism", caseId);
    }

    @Override
    public Wake settlementWakes(UUID caseId) {
        return wake("settlement", caseId);
    }

    private Wake wake(String what, UUID subject) {
        calls.add(what);
        return wakes.getOrDefault(subject, List.of()).stream()
                .filter(moment -> moment.isAfter(clock.instant()))
                .findFirst()
                .map(Wake::at)
                .orElseGet(Wake::over);
    }
}
