package vn.kycuong.proceeding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.calendar.DayKind;
import vn.kycuong.calendar.Term;
import vn.kycuong.discipline.Answer;
import vn.kycuong.discipline.DisciplinaryStep;
import vn.kycuong.discipline.Form;
import vn.kycuong.discipline.OfficialStatus;
import vn.kycuong.discipline.RuleQueries;
import vn.kycuong.discipline.RuleRow;

/** What the rules desk says about one case, by the law of the day that counts for it. */
@Component
class CaseLaw {

    /** Forms that the tables know as earlier ones. */
    private static final Set<Form> PRIOR_FORMS = Set.of(Form.KHIEN_TRACH, Form.CANH_CAO, Form.CACH_CHUC);

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final RuleQueries rules;

    CaseLaw(RuleQueries rules) {
        this.rules = rules;
    }

    Limit handling(Charge charge, LocalDate on) {
        return limit(ask(
                "handling-term",
                on,
                charge.status(),
                Map.of("detectedOn", charge.detectedOn().toString(), "complex", charge.complex())));
    }

    Limit step(DisciplinaryCase file, DisciplinaryStep step) {
        return limit(ask("disciplinary-step-term", file.ruleOn(), file.charge().status(), Map.of("step", step.name())));
    }

    /** Empty when the violation never lapses. */
    Optional<Limit> limitation(Charge charge, Form form, LocalDate on) {
        var answer = limitationAnswer(charge, form, on);
        return Boolean.TRUE.equals(answer.outputs().get("never")) ? Optional.empty() : Optional.of(limit(answer));
    }

    /** Where the law says how long, or that a violation never lapses. */
    RuleRow limitationRow(Charge charge, Form form, LocalDate on) {
        return limitationAnswer(charge, form, on).matched().get(0);
    }

    /** How many sit on the council; empty where the laws in force differ. */
    Optional<Integer> councilSize(DisciplinaryCase file) {
        return number(ask("council-composition", file.ruleOn(), file.charge().status(), Map.of()), "members");
    }

    int quorum(DisciplinaryCase file) {
        return number(ask("council-composition", file.ruleOn(), file.charge().status(), Map.of()), "quorum")
                .orElseThrow(() -> new IllegalStateException("The laws in force differ about the quorum"));
    }

    Optional<Integer> recidivismMonths(Charge charge, LocalDate on) {
        return number(ask("recidivism-window", on, charge.status(), Map.of()), "recidivismMonths");
    }

    /** How long a decision runs. */
    Limit effect(DisciplinaryCase file) {
        var answer = ask("recidivism-window", file.ruleOn(), file.charge().status(), Map.of());
        var row = answer.matched().get(0);
        var months = number(answer, "effectMonths")
                .orElseThrow(() -> new IllegalStateException("The laws in force differ about the effect"));
        return new Limit(Term.months(months), row.source(), row.mark());
    }

    /** @param running the form of a decision that runs; null when none does */
    List<Citation> proposals(DisciplinaryCase file, Judgement judgement, @Nullable Form running) {
        var known = Optional.ofNullable(file.priorForm()).filter(PRIOR_FORMS::contains);
        var charge = file.charge();
        var question = new HashMap<String, Object>(Map.of(
                "leader", charge.leader(),
                "firstViolation", known.isEmpty(),
                "consequence", judgement.consequence().name(),
                "acceptsAndRemedies", judgement.acceptsAndRemedies(),
                "mitigating", judgement.mitigating(),
                "aggravating", judgement.aggravating()));
        known.ifPresent(prior -> question.put("priorForm", prior.name()));
        if (charge.circumstance() != null) {
            question.put("circumstance", charge.circumstance().name());
        }
        var answer = ask("disciplinary-sanction", file.ruleOn(), charge.status(), question);
        var single = cited(answer);
        return running == null
                ? single
                : single.stream()
                        .map(citation -> citation.form().isEmpty() ? citation : combined(file, citation, running))
                        .distinct()
                        .toList();
    }

    /** Which forms there are for such a person (Law 80/2025/QH15; Decree 234/2026/ND-CP, articles 7 to 11). */
    static Set<Form> forms(Charge charge) {
        return switch (charge.status()) {
            case CAN_BO -> Set.of(Form.KHIEN_TRACH, Form.CANH_CAO, Form.CACH_CHUC, Form.BAI_NHIEM);
            case CONG_CHUC, VIEN_CHUC ->
                charge.leader()
                        ? Set.of(Form.KHIEN_TRACH, Form.CANH_CAO, Form.CACH_CHUC, Form.BUOC_THOI_VIEC)
                        : Set.of(Form.KHIEN_TRACH, Form.CANH_CAO, Form.BUOC_THOI_VIEC);
            case RETIRED -> Set.of(Form.KHIEN_TRACH, Form.CANH_CAO, Form.XOA_TU_CACH);
        };
    }

    static void requireForm(Charge charge, @Nullable Form form) {
        if (form != null && !forms(charge).contains(form)) {
            throw RuleViolation.invalid(
                    "form-not-for-status", form.name(), charge.status().name());
        }
    }

    private Citation combined(DisciplinaryCase file, Citation single, Form running) {
        var charge = file.charge();
        var answer = ask(
                "combined-sanction",
                file.ruleOn(),
                charge.status(),
                Map.of("runningForm", running.name(), "newForm", single.form(), "leader", charge.leader()));
        var row = answer.matched().get(0);
        var form = Objects.requireNonNullElse((String) answer.outputs().get("form"), "");
        return new Citation(form, single.source() + "; " + row.source(), row.mark());
    }

    private static List<Citation> cited(Answer answer) {
        var citations = new ArrayList<Citation>();
        if (answer.outputs().get("proposals") instanceof List<?> proposals) {
            proposals.stream()
                    .map(Answer.Proposal.class::cast)
                    .map(proposal -> new Citation(proposal.form(), proposal.source(), proposal.mark()))
                    .forEach(citations::add);
        }
        if (citations.isEmpty()) {
            answer.matched().stream()
                    .map(row -> new Citation("", row.source(), row.mark()))
                    .forEach(citations::add);
        }
        return citations;
    }

    private Answer limitationAnswer(Charge charge, Form form, LocalDate on) {
        var question = new HashMap<String, Object>(
                Map.of("form", form.name(), "violatedOn", charge.violatedOn().toString()));
        if (charge.endedOn() != null) {
            question.put("endedOn", charge.endedOn().toString());
        }
        if (charge.circumstance() != null) {
            question.put("circumstance", charge.circumstance().name());
        }
        return ask("limitation", on, charge.status(), question);
    }

    private Answer ask(String rule, LocalDate on, OfficialStatus status, Map<String, Object> question) {
        var full = new HashMap<String, Object>(question);
        full.put("status", status.name());
        full.put("on", on.toString());
        return rules.evaluate(Actor.SYSTEM, rule, full, VIETNAMESE);
    }

    private static Limit limit(Answer answer) {
        var row = answer.matched().get(0);
        var amount = number(answer, "amount").orElseThrow();
        var kind = DayKind.valueOf(String.valueOf(answer.outputs().get("dayKind")));
        return new Limit(new Term(amount, kind), row.source(), row.mark());
    }

    private static Optional<Integer> number(Answer answer, String output) {
        return Optional.ofNullable((Integer) answer.outputs().get(output));
    }
}
