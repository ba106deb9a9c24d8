package vn.kycuong.discipline;

import java.util.List;
import vn.kycuong.access.Actor;
import vn.kycuong.access.NotFound;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.Questions;

/** The tables of a question as they are written, for one law, or for two side by side. */
@Questions
public class RuleComparisonQueries {

    private final List<Rule> rules;
    private final RulePackages packages;
    private final RuleTables tables;
    private final Permissions permissions;

    RuleComparisonQueries(List<Rule> rules, RulePackages packages, RuleTables tables, Permissions permissions) {
        this.rules = List.copyOf(rules);
        this.packages = packages;
        this.tables = tables;
        this.permissions = permissions;
    }

    /**
     * @param left code of a package; empty for the first that answers the rule
     * @param right code of another one; empty for the next, if there is one
     * @throws NotFound when no rule has the key, or a package does not answer it
     */
    public RuleComparison compare(Actor by, String key, String left, String right) {
        permissions.require(by, "rules.read");
        var rule = rules.stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow(NotFound::new);
        var laws = packages.of(key);
        var one = left.isEmpty() ? laws.get(0) : law(laws, left);
        var other = right.isEmpty()
                ? laws.stream().filter(law -> !law.equals(one)).findFirst().orElse(null)
                : law(laws, right);
        return new RuleComparison(
                key,
                laws,
                one,
                other,
                rule.tables().stream()
                        .map(table -> RuleComparison.table(table, tables.rows(table), one, other))
                        .toList());
    }

    private static RulePackage law(List<RulePackage> laws, String code) {
        return laws.stream().filter(law -> law.code().equals(code)).findFirst().orElseThrow(NotFound::new);
    }
}
