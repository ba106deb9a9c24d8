package vn.kycuong.proceeding;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.kycuong.access.AccessLog;
import vn.kycuong.access.Actor;
import vn.kycuong.access.CaseFiles;
import vn.kycuong.access.Ids;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.UseCase;

/**
 * A personnel officer opens a case against an official, on a finding, a conclusion, a decision of the Party or a judgment.
 * The limitation is checked by the law of the day and kept; the time limit for handling counts from the detection.
 */
@UseCase
public class OpenDisciplinaryCase {

    /** @param detectionReason why the case counts from an earlier day than the finding it rests on; may be empty */
    public record Command(Charge charge, String detectionReason, Actor by) implements vn.kycuong.access.Command {}

    private final DisciplinaryCases cases;
    private final CaseFiles files;
    private final ChargeRules rules;
    private final FindingOfCharge findings;
    private final CaseTerms terms;
    private final EarlierDecisions earlier;
    private final CaseJournal journal;
    private final DisciplinaryProcess process;
    private final Permissions permissions;
    private final AccessLog accessLog;
    private final Ids ids;
    private final CaseDesk desk;

    OpenDisciplinaryCase(
            DisciplinaryCases cases,
            CaseFiles files,
            ChargeRules rules,
            FindingOfCharge findings,
            CaseTerms terms,
            EarlierDecisions earlier,
            CaseJournal journal,
            DisciplinaryProcess process,
            Permissions permissions,
            AccessLog accessLog,
            Ids ids,
            CaseDesk desk) {
        this.cases = cases;
        this.files = files;
        this.rules = rules;
        this.findings = findings;
        this.terms = terms;
        this.earlier = earlier;
        this.journal = journal;
        this.process = process;
        this.permissions = permissions;
        this.accessLog = accessLog;
        this.ids = ids;
        this.desk = desk;
    }

    public UUID handle(Command command) {
        permissions.require(command.by(), "discipline.open");
        var charge = rules.located(command.charge());
        rules.require(charge, command.by());
        var detection = findings.require(charge, command.detectionReason());
        var limitation = rules.limitation(charge);
        var prior = earlier.prior(charge);
        var id = ids.next();
        var person = PersonHash.of(ids.next().toString(), charge.official());
        var file = new DisciplinaryCase(
                id,
                number(),
                charge,
                detection,
                prior.orElse(null),
                desk.today(),
                limitation,
                command.by().official(),
                desk.now(),
                "",
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of());
        files.open(id, false, Set.of());
        cases.open(file, person);
        var handling = terms.begin(file);
        tell(file, person, handling.dueOn(), command.by());
        process.start(id);
        accessLog.opened(id, command.by(), "discipline.open");
        return id;
    }

    private void tell(DisciplinaryCase file, PersonHash person, LocalDate dueOn, Actor by) {
        var charge = file.charge();
        var fact = journal.about(file, "case.opened", by)
                .note("person", person.hash())
                .note("ground", charge.ground().name())
                .note("detectedOn", charge.detectedOn().toString())
                .tell("dueOn", dueOn.toString());
        var finding = file.detection().finding();
        if (finding != null) {
            fact.note("finding", finding.toString())
                    .note("findingDetectedOn", String.valueOf(file.detection().recordedOn()));
        }
        journal.tellPersonnelAndLeadership(file, fact);
        var prior = file.priorForm();
        if (prior != null) {
            journal.tellPersonnel(file, journal.about(file, "recidivism", by).tell("outcome", prior.name()));
        }
    }

    /** Random: whoever learns of one case shall not learn how many there are. */
    private String number() {
        return CaseNumber.of(ids.next(), desk.today().getYear());
    }
}
