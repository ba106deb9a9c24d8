package vn.kycuong.accountability;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;
import vn.kycuong.accountability.AccountabilityRules.Weighed;
import vn.kycuong.discipline.Answer;
import vn.kycuong.discipline.RuleQueries;

/**
 * Puts the circumstances to the rules: first what the law says of the head (rules desk, {@code head-accountability}), then
 * what the policy proposes. It proposes only.
 */
@Component
class Assessor {

    /** What the rules propose, with all rows that it rests on. */
    record Proposal(Outcome outcome, String form, boolean repeated, List<Entry.Rule> rules) {}

    private static final String RULE = "head-accountability";
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final RuleQueries law;
    private final AccountabilityRules policy;
    private final Entries entries;
    private final Clock clock;

    Assessor(RuleQueries law, AccountabilityRules policy, Entries entries, Clock clock) {
        this.law = law;
        this.policy = policy;
        this.entries = entries;
        this.clock = clock;
    }

    Proposal propose(Entry entry, Circumstances circumstances) {
        var today = LocalDate.now(clock);
        var answer = law.evaluate(Actor.SYSTEM, RULE, question(circumstances), VIETNAMESE);
        var form = form(answer);
        var effect =
                Objects.requireNonNullElse(answer.outputs().get("effect"), "").toString();
        var repeated = repeated(entry, today);
        var aggravated = repeated || circumstances.notDisseminated() || effect.equals("AGGRAVATED");
        var proposed = policy.propose(
                new Weighed(circumstances.severity(), form, effect, aggravated, circumstances.coveredUp()), today);
        var rules = new ArrayList<Entry.Rule>();
        answer.matched().forEach(row -> rules.add(new Entry.Rule(row.source(), row.mark())));
        rules.add(new Entry.Rule(proposed.source(), proposed.mark()));
        return new Proposal(
                proposed.outcome(), form, repeated, rules.stream().distinct().toList());
    }

    private boolean repeated(Entry entry, LocalDate today) {
        var since = today.minusMonths(policy.repetitionMonths(today)).atStartOfDay(clock.getZone());
        return entry.head().isAnybody()
                && entries.hadOutcomeSince(entry.head().official(), entry.id(), since.toInstant());
    }

    private static HashMap<String, Object> question(Circumstances circumstances) {
        var question = new HashMap<String, Object>();
        question.put("severity", circumstances.severity().name());
        circumstances.corruption().ifPresent(gravity -> question.put("corruption", gravity.name()));
        question.put("several", circumstances.several());
        circumstances.conduct().ifPresent(conduct -> question.put("conduct", conduct.name()));
        return question;
    }

    /** The form that the law names; where it names none, or several, a person chooses. */
    private static String form(Answer answer) {
        if (!(answer.outputs().get("proposals") instanceof List<?> proposals) || proposals.size() != 1) {
            return "";
        }
        return proposals.get(0) instanceof Answer.Proposal proposal ? proposal.form() : "";
    }
}
