package vn.kycuong.inspection;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;

/** Whether a file may be opened for what was drafted, and under which rules it would run. */
@Component
class DraftCheck {

    private final DraftRules rules;
    private final TeamRules teamRules;
    private final InspectionTerms terms;

    DraftCheck(DraftRules rules, TeamRules teamRules, InspectionTerms terms) {
        this.rules = rules;
        this.teamRules = teamRules;
        this.terms = terms;
    }

    void require(DraftInspection.Command command, LocalDate today) {
        var mandate = command.mandate();
        rules.requireUnit(command.unit(), today);
        DraftRules.requireMandate(command.kind(), mandate);
        rules.requireNamedOfficial(mandate.namedOfficial());
        var team = TeamRules.requireComposition(command.team());
        teamRules.requireIssuer(command.issuer(), command.unit(), team, today);
        teamRules.requireFit(command.unit(), mandate.namedOfficial(), team);
        requireStandingTeam(command.kind(), command.issuer(), team, command.by(), today);
    }

    /** All that is asked of a team but that nobody in it has a conflict of interest. */
    void requireTeam(DraftPreviewQueries.Team proposed, Actor by, LocalDate today) {
        var team = TeamRules.requireComposition(proposed.seats());
        teamRules.requireIssuer(proposed.issuer(), proposed.unit(), team, today);
        teamRules.requireInspectors(team);
        requireStandingTeam(proposed.kind(), proposed.issuer(), team, by, today);
    }

    private void requireStandingTeam(Kind kind, String issuer, Set<String> team, Actor by, LocalDate today) {
        if (kind.isSurprise()) {
            teamRules.requireStandingTeam(team, by.official().equals(issuer), today);
        }
    }

    /** The package frozen on that day; refuses one that is not for such an inspection. */
    RuleBase base(DraftInspection.Command command, LocalDate today) {
        var base = new RuleBase(terms.freeze(command.rulePackage(), today), command.level());
        terms.route(base.frozen(), command.kind(), base.level());
        return base;
    }

    int noticeDays(DraftInspection.Command command, RuleBase base) {
        var ordered = command.noticeDays();
        var days = ordered != null
                ? ordered
                : terms.limit(base.frozen(), LimitedStep.NOTICE, command.kind(), base.level(), false)
                        .map(limit -> limit.term().amount())
                        .orElse(0);
        DraftRules.requireNotice(command.kind(), days);
        return days;
    }
}
