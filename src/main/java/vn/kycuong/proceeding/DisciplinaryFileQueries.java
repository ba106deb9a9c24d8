package vn.kycuong.proceeding;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Questions;
import vn.kycuong.access.Role;
import vn.kycuong.calendar.Deadline;
import vn.kycuong.calendar.Deadlines;
import vn.kycuong.organisation.Organisation;

/** What stands in the file of a case, for {@link DisciplinaryFile}, which writes down who read it. */
@Questions
class DisciplinaryFileQueries {

    /** Terms that concern the person; the others are those of the administration. */
    private static final Set<String> TERMS_OF_PERSON = Set.of(
            "FIRST_COMPLAINT",
            "SECOND_COMPLAINT",
            "SECOND_COMPLAINT_DISMISSAL",
            "COMPLAINT_SETTLEMENT",
            "COMPLAINT_SETTLEMENT_COMPLEX",
            CaseTerms.EFFECT);

    private static final String READ_CANDIDATES = "discipline.read-candidates";

    private final DisciplinaryCases cases;
    private final DeferralRecords deferrals;
    private final Councils councils;
    private final DisciplinaryRights rights;
    private final RowsForReader rows;
    private final Deadlines deadlines;
    private final Proposals proposals;
    private final CouncilCandidates candidates;
    private final CaseActions actions;
    private final RecidivismWindow window;
    private final PostsOfPerson posts;
    private final Organisation organisation;

    DisciplinaryFileQueries(
            DisciplinaryCases cases,
            DeferralRecords deferrals,
            Councils councils,
            DisciplinaryRights rights,
            RowsForReader rows,
            Deadlines deadlines,
            Proposals proposals,
            CouncilCandidates candidates,
            CaseActions actions,
            RecidivismWindow window,
            PostsOfPerson posts,
            Organisation organisation) {
        this.cases = cases;
        this.deferrals = deferrals;
        this.councils = councils;
        this.rights = rights;
        this.rows = rows;
        this.deadlines = deadlines;
        this.proposals = proposals;
        this.candidates = candidates;
        this.actions = actions;
        this.window = window;
        this.posts = posts;
        this.organisation = organisation;
    }

    public DisciplinaryDetail detail(Actor actor, UUID id) {
        var file = cases.get(id);
        rights.require(actor, DisciplinaryRights.READ, file);
        var everything = rights.seesEverything(actor, file);
        var person = file.isAbout(actor.official());
        var judged = !person && cases.judgement(id).isPresent();
        var charge = readsAccuser(actor, file) ? file.charge() : file.charge().withoutAccuser();
        return new DisciplinaryDetail(
                rows.of(actor, file),
                everything,
                person,
                charge,
                person ? null : file.detection(),
                person ? null : file.limitation(),
                file.ruleOn(),
                named(file.authority()),
                file.route(),
                acts(file, everything, person),
                deferrals(file, everything),
                person ? List.of() : council(file),
                everything ? councils.tallies(id) : List.of(),
                person ? null : cases.judgement(id).orElse(null),
                judged ? proposals.of(file) : List.of(),
                file.decision(),
                file.appeals(),
                file.unsettled(),
                window.lastDay(file).orElse(null),
                posts.endedBy(id, charge.official()),
                !person && !file.over() && file.decision() == null && posts.leftUnnoticed(charge),
                CaseLaw.forms(charge).stream().sorted().toList(),
                actions.of(actor, file));
    }

    /** Open and closed ones, the earliest due first. */
    public List<Deadline> terms(Actor actor, UUID id) {
        var file = cases.get(id);
        rights.require(actor, DisciplinaryRights.READ, file);
        return deadlines.ofCase(id).stream()
                .filter(term -> !file.isAbout(actor.official()) || TERMS_OF_PERSON.contains(term.kind()))
                .toList();
    }

    /** Who could sit on the council, and who may not and why. */
    public List<Candidate> councilCandidates(Actor actor, UUID id) {
        var file = cases.get(id);
        rights.require(actor, READ_CANDIDATES, file);
        return told(actor, file, candidates.of(file));
    }

    public Barred barredFromCouncil(Actor actor, UUID id) {
        var file = cases.get(id);
        rights.require(actor, READ_CANDIDATES, file);
        var barred = candidates.barred(file);
        return new Barred(told(actor, file, barred.people()), barred.subordinates());
    }

    private static List<Candidate> told(Actor actor, DisciplinaryCase file, List<Candidate> candidates) {
        return readsAccuser(actor, file)
                ? candidates
                : candidates.stream().map(Candidate::withoutAccuser).toList();
    }

    public List<Citation> proposals(Actor actor, UUID id) {
        var file = cases.get(id);
        rights.require(actor, "discipline.read-proposals", file);
        return proposals.of(file);
    }

    private List<DisciplinaryDetail.ActView> acts(DisciplinaryCase file, boolean everything, boolean person) {
        return file.acts().stream()
                .filter(act -> !person || act.kind().toldToPerson())
                .map(act -> new DisciplinaryDetail.ActView(
                        act.number(),
                        act.kind(),
                        act.on(),
                        everything
                                        || act.kind() == ActKind.REVIEW_HELD
                                        || (!person && act.kind() == ActKind.REVIEW_REPORTED)
                                ? act.content()
                                : "",
                        person ? new DisciplinaryDetail.Named("", "") : named(act.by())))
                .toList();
    }

    private List<DisciplinaryDetail.DeferralView> deferrals(DisciplinaryCase file, boolean everything) {
        return file.deferrals().stream()
                .map(each -> new DisciplinaryDetail.DeferralView(
                        each.ground(),
                        each.from(),
                        each.until(),
                        each.endedOn(),
                        everything ? deferrals.medicalReason(each.id()).orElse("") : ""))
                .toList();
    }

    private List<DisciplinaryDetail.Seated> council(DisciplinaryCase file) {
        return file.council().stream()
                .map(member -> new DisciplinaryDetail.Seated(named(member.official()), member.seat()))
                .toList();
    }

    private static boolean readsAccuser(Actor actor, DisciplinaryCase file) {
        return actor.is(Role.PERSONNEL_OFFICER) && !file.isAbout(actor.official());
    }

    private DisciplinaryDetail.Named named(String official) {
        return official.isEmpty()
                ? new DisciplinaryDetail.Named("", "")
                : new DisciplinaryDetail.Named(
                        official, organisation.nameOf(official).orElse(official));
    }
}
