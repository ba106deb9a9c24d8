package vn.kycuong.proceeding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.discipline.Form;

/**
 * Totals of the two secret ballots of a council: whether to discipline, and, if the majority is for it, how.
 *
 * @param forms votes for each form; empty when there was no second ballot
 */
public record Ballots(int yes, int no, int invalid, Map<Form, Integer> forms, int invalidForms) {

    private static final String YES = "YES";
    private static final String NO = "NO";
    private static final String INVALID = "INVALID";

    /** When the council did not meet. */
    public static final Ballots NONE = new Ballots(0, 0, 0, Map.of(), 0);

    public Ballots {
        forms = Map.copyOf(forms);
    }

    static Ballots of(List<Tally> tallies) {
        var forms = new TreeMap<Form, Integer>();
        tallies.stream()
                .filter(tally ->
                        tally.question() == Question.FORM && !tally.choice().equals(INVALID))
                .forEach(tally -> forms.put(Form.valueOf(tally.choice()), tally.votes()));
        return new Ballots(
                votes(tallies, Question.DISCIPLINE, YES),
                votes(tallies, Question.DISCIPLINE, NO),
                votes(tallies, Question.DISCIPLINE, INVALID),
                forms,
                votes(tallies, Question.FORM, INVALID));
    }

    List<Tally> tallies() {
        var tallies = new ArrayList<Tally>();
        tallies.add(new Tally(Question.DISCIPLINE, YES, yes));
        tallies.add(new Tally(Question.DISCIPLINE, NO, no));
        tallies.add(new Tally(Question.DISCIPLINE, INVALID, invalid));
        if (!forms.isEmpty()) {
            new TreeMap<>(forms).forEach((form, votes) -> tallies.add(new Tally(Question.FORM, form.name(), votes)));
            tallies.add(new Tally(Question.FORM, INVALID, invalidForms));
        }
        return tallies;
    }

    /** Each who was there voted once in each ballot, and there is a second one only if the first was carried. */
    void requireSound(Charge charge, int present) {
        var second = forms.values().stream().mapToInt(Integer::intValue).sum() + invalidForms;
        if (negative() || yes + no + invalid != present) {
            throw RuleViolation.invalid("ballots-do-not-add-up", present);
        }
        if (second != (carried(yes, present) ? present : 0)) {
            throw RuleViolation.invalid("second-ballot-does-not-add-up", present);
        }
        forms.keySet().forEach(form -> CaseLaw.requireForm(charge, form));
    }

    /** A recommendation says what the majority voted for; where no form got one it is left to the council's minutes. */
    void requireCarried(Charge charge, @Nullable Form form) {
        var present = yes + no + invalid;
        // A form that the person left behind with the service cannot be recommended any more.
        var majority = majority(present).filter(CaseLaw.forms(charge)::contains);
        var fits = carried(yes, present)
                ? form != null && majority.map(form::equals).orElse(true)
                : form == null;
        if (!fits) {
            throw RuleViolation.refused(
                    "recommendation-against-ballot", majority.map(Enum::name).orElse("–"));
        }
    }

    private Optional<Form> majority(int present) {
        return forms.entrySet().stream()
                .filter(entry -> carried(entry.getValue(), present))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private boolean negative() {
        Collection<Integer> votes = new ArrayList<>(forms.values());
        votes.addAll(List.of(yes, no, invalid, invalidForms));
        return votes.stream().anyMatch(count -> count < 0);
    }

    private static boolean carried(int votes, int present) {
        return 2 * votes > present;
    }

    private static int votes(List<Tally> tallies, Question question, String choice) {
        return tallies.stream()
                .filter(tally -> tally.question() == question && tally.choice().equals(choice))
                .mapToInt(Tally::votes)
                .sum();
    }
}
