package vn.kycuong.proceeding;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.organisation.Organisation;
import vn.kycuong.organisation.Position;

/** What a charge must be for a case to be opened on it. */
@Component
class ChargeRules {

    private final Organisation organisation;
    private final PostsOfPerson postsOfPerson;
    private final Recusals recusals;
    private final CaseLaw law;
    private final CaseTerms terms;
    private final CaseDesk desk;

    ChargeRules(
            Organisation organisation,
            PostsOfPerson postsOfPerson,
            Recusals recusals,
            CaseLaw law,
            CaseTerms terms,
            CaseDesk desk) {
        this.organisation = organisation;
        this.postsOfPerson = postsOfPerson;
        this.recusals = recusals;
        this.law = law;
        this.terms = terms;
        this.desk = desk;
    }

    /** Where the person serves today: the new unit handles what was done at the old one. */
    Charge located(Charge charge) {
        if (organisation.official(charge.official()).isEmpty()) {
            throw RuleViolation.invalid("official-unknown", charge.official());
        }
        if (!charge.accuser().isEmpty()
                && organisation.official(charge.accuser()).isEmpty()) {
            throw RuleViolation.invalid("official-unknown", charge.accuser());
        }
        postsOfPerson.requireServing(charge);
        var posts = postsOfPerson.today(charge.official());
        var unit = posts.isEmpty() ? charge.unit() : posts.get(0).unit();
        if (organisation.unit(unit).isEmpty()) {
            throw RuleViolation.invalid("unit-unknown", unit);
        }
        var leads = posts.stream().anyMatch(post -> post.position() != Position.STAFF);
        return charge.in(unit, charge.leader() || leads);
    }

    /** Nobody opens a case about himself or about somebody too near. */
    void require(Charge charge, Actor by) {
        desk.requirePast(charge.detectedOn());
        desk.requirePast(charge.groundOn());
        var last = charge.endedOn() == null ? charge.violatedOn() : charge.endedOn();
        CaseDesk.requireNotBefore(last, charge.violatedOn());
        CaseDesk.requireNotBefore(charge.detectedOn(), charge.violatedOn());
        CaseLaw.requireForm(charge, charge.expectedForm());
        recusals.requireNone(charge, Set.of(by.official()));
    }

    /** Kept with the case; what has lapsed is not opened. */
    Limitation limitation(Charge charge) {
        var row = law.limitationRow(charge, charge.expectedForm(), desk.today());
        var expires = law.limitation(charge, charge.expectedForm(), desk.today())
                .map(limit -> terms.endOf(charge, limit))
                .orElse(null);
        if (expires != null && expires.isBefore(desk.today())) {
            throw RuleViolation.refused(
                    "limitation-expired", charge.expectedForm().name(), expires.toString());
        }
        return new Limitation(expires, row.source(), row.mark());
    }
}
