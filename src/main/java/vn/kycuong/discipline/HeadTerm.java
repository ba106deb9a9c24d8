package vn.kycuong.discipline;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.kycuong.calendar.DayKind;
import vn.kycuong.calendar.Term;

/** How long there is to decide on the head of a unit once a conclusion has found corruption in it. */
@Component
public class HeadTerm {

    /** @param mark how sure the rule is: {@code C}, {@code S}, {@code M} or {@code P} */
    public record Limit(Term term, String source, String mark) {}

    private static final String RULE = "head-accountability";
    private static final String TABLE = "head-term";

    private final RulePackages packages;
    private final RuleTables tables;

    HeadTerm(RulePackages packages, RuleTables tables) {
        this.packages = packages;
        this.tables = tables;
    }

    /** By the law in force on the day of the conclusion; the table sets the same term for every gravity. */
    public Optional<Limit> afterConclusion(LocalDate concludedOn) {
        return packages.inForce(RULE, concludedOn).stream()
                .flatMap(law -> tables.ask(TABLE, question(law, concludedOn)).stream())
                .findFirst()
                .map(row -> new Limit(
                        new Term(row.number("amount"), DayKind.valueOf(row.text("dayKind"))),
                        row.source(),
                        row.mark()));
    }

    private static Map<String, Object> question(RulePackage law, LocalDate on) {
        return Map.of("corruption", Corruption.SERIOUS.name(), "rulePackage", law.code(), "on", on.toString());
    }
}
