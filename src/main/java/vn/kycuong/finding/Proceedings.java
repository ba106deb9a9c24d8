package vn.kycuong.finding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was decided, said and done about a finding, in order. Added to, never changed. */
public record Proceedings(
        List<Classification> classifications,
        List<Response> responses,
        List<Silence> silences,
        List<Decision> decisions,
        List<Rectification> rectifications,
        List<Verification> verifications,
        Optional<Closure> closure) {

    /** @param severity null when it is not a violation */
    public record Classification(
            int round, @Nullable FindingClass severity, boolean criminalSign, String reason, String by, Instant at) {}

    /** The unit's word on it. */
    public record Response(
            int round,
            Stance stance,
            String statement,
            String measure,
            @Nullable LocalDate measureOn,
            String by,
            Instant at) {}

    /** The term passed without a word. */
    public record Silence(int round, LocalDate dueOn, Instant at) {}

    /** @param plan present when it has to be put right */
    public record Decision(
            int round,
            Verdict verdict,
            String reasons,
            FindingRouting.Outcome next,
            Optional<Plan> plan,
            String by,
            Instant at) {}

    /** What is to be put right, by whom and until when. */
    public record Plan(String measure, String owner, LocalDate dueOn) {}

    public record Rectification(int round, String statement, String reference, String by, Instant at) {}

    public record Verification(int round, boolean accepted, String reason, String by, Instant at) {}

    public record Closure(ClosingOutcome outcome, String reason, String reference, String by, Instant at) {}

    public Proceedings {
        classifications = List.copyOf(classifications);
        responses = List.copyOf(responses);
        silences = List.copyOf(silences);
        decisions = List.copyOf(decisions);
        rectifications = List.copyOf(rectifications);
        verifications = List.copyOf(verifications);
    }

    static Proceedings none() {
        return new Proceedings(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Optional.empty());
    }

    public Optional<Classification> classification() {
        return last(classifications);
    }

    public Optional<Decision> decision() {
        return last(decisions);
    }

    public Optional<Verification> verification() {
        return last(verifications);
    }

    /** The present round of explanation: one, or two when the unit was asked again. */
    int explanationRound() {
        return decisions.size() + 1;
    }

    /** The unit has spoken, or kept silent, and nobody has decided on it yet. */
    boolean awaitsDecision() {
        return responses.size() + silences.size() > decisions.size();
    }

    boolean silentNow() {
        var round = explanationRound();
        return silences.stream().anyMatch(silence -> silence.round() == round);
    }

    int rectificationRound() {
        return verifications.size() + 1;
    }

    private static <T> Optional<T> last(List<T> acts) {
        return acts.isEmpty() ? Optional.empty() : Optional.of(acts.get(acts.size() - 1));
    }
}
