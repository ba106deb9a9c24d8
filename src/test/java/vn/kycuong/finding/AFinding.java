package vn.kycuong.finding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.kycuong.finding.FindingRouting.Outcome;
import vn.kycuong.finding.Proceedings.Classification;
import vn.kycuong.finding.Proceedings.Closure;
import vn.kycuong.finding.Proceedings.Decision;
import vn.kycuong.finding.Proceedings.Plan;
import vn.kycuong.finding.Proceedings.Rectification;
import vn.kycuong.finding.Proceedings.Response;
import vn.kycuong.finding.Proceedings.Silence;
import vn.kycuong.finding.Proceedings.Verification;

/** A finding on its way, without a database. */
final class AFinding {

    static final Instant NOON = Instant.parse("2026-11-20T05:00:00Z");
    static final String RECORDER = "CC-001";
    static final String SUBMITTER = "CC-060";

    private final List<Classification> classifications = new ArrayList<>();
    private final List<Response> responses = new ArrayList<>();
    private final List<Silence> silences = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();
    private final List<Rectification> rectifications = new ArrayList<>();
    private final List<Verification> verifications = new ArrayList<>();
    private Optional<Closure> closure = Optional.empty();
    private boolean draft;
    private boolean minuted;
    private boolean withdrawn;

    AFinding draft() {
        draft = true;
        return this;
    }

    AFinding withdrawn() {
        withdrawn = true;
        return this;
    }

    AFinding minuted() {
        minuted = true;
        return this;
    }

    AFinding classified(FindingClass severity) {
        minuted = true;
        classifications.add(new Classification(classifications.size() + 1, severity, false, "", "LD-01", NOON));
        return this;
    }

    AFinding responded(Stance stance) {
        responses.add(new Response(decisions.size() + 1, stance, "Giải trình", "", null, "CC-060", NOON));
        return this;
    }

    AFinding silent() {
        silences.add(new Silence(decisions.size() + 1, LocalDate.of(2026, 11, 26), NOON));
        return this;
    }

    AFinding decided(Verdict verdict, Outcome next) {
        var plan = next == Outcome.RECTIFY
                ? Optional.of(new Plan("Chấn chỉnh", "CC-060", LocalDate.of(2026, 12, 4)))
                : Optional.<Plan>empty();
        decisions.add(new Decision(decisions.size() + 1, verdict, "Lý do", next, plan, "LD-01", NOON));
        return this;
    }

    AFinding submitted() {
        rectifications.add(new Rectification(rectifications.size() + 1, "Đã làm", "01/BC", SUBMITTER, NOON));
        return this;
    }

    AFinding verified(boolean accepted) {
        verifications.add(new Verification(verifications.size() + 1, accepted, "Lý do", "TD-01", NOON));
        return this;
    }

    AFinding closed(ClosingOutcome outcome) {
        closure = Optional.of(new Closure(outcome, "Lý do", "", "LD-01", NOON));
        return this;
    }

    FindingState state() {
        return finding().state();
    }

    Proceedings proceedings() {
        return new Proceedings(classifications, responses, silences, decisions, rectifications, verifications, closure);
    }

    Finding finding() {
        var content = new FindingContent(
                "V01",
                "Trang phục không đúng",
                "Ba công chức không đeo phù hiệu",
                "Quầy số 2",
                Committed.unknown(),
                CauseCode.PEOPLE,
                Consequence.NONE,
                "",
                "",
                Set.of());
        return new Finding(
                new UUID(1, 1),
                new UUID(1, 2),
                1,
                "MH-A",
                "",
                draft,
                content,
                NOON,
                NOON,
                RECORDER,
                new FindingRules.Proposal(FindingClass.S0, Handling.REMIND, "Bảng", "P", 1),
                withdrawn ? NOON : null,
                minuted ? NOON : null,
                proceedings());
    }
}
