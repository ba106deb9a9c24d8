package vn.kycuong.proceeding;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Role;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.organisation.Organisation;
import vn.kycuong.serving.Family;
import vn.kycuong.serving.PaperKind;
import vn.kycuong.serving.ServedCase;
import vn.kycuong.serving.ServedCases;
import vn.kycuong.serving.ServiceRecord;

/** Papers of a disciplinary case go to the person concerned; the term to complain runs from the day the decision was served. */
@Component
class DisciplinaryServing implements ServedCases {

    private static final String SERVE = Family.DISCIPLINE.operation("serve-paper");
    private static final String READ_SERVICE = Family.DISCIPLINE.operation("read-service");

    private final DisciplinaryCases cases;
    private final DisciplinaryRights rights;
    private final DisciplinaryScopes scopes;
    private final DisciplinaryProcess process;
    private final DecisionReceived received;
    private final CaseJournal journal;
    private final Organisation organisation;

    DisciplinaryServing(
            DisciplinaryCases cases,
            DisciplinaryRights rights,
            DisciplinaryScopes scopes,
            DisciplinaryProcess process,
            DecisionReceived received,
            CaseJournal journal,
            Organisation organisation) {
        this.cases = cases;
        this.rights = rights;
        this.scopes = scopes;
        this.process = process;
        this.received = received;
        this.journal = journal;
        this.organisation = organisation;
    }

    @Override
    public Family family() {
        return Family.DISCIPLINE;
    }

    @Override
    public void take(Actor by, UUID caseId) {
        rights.require(by, SERVE, cases.lock(caseId));
    }

    @Override
    public void require(Actor by, String operation, UUID caseId) {
        rights.require(by, operation, cases.get(caseId));
    }

    @Override
    public Map<UUID, ServedCase> known(Actor by, Collection<UUID> caseIds) {
        var readable = rights.readable(by, cases.all(caseIds));
        var names = organisation.namesOf(
                readable.stream().map(file -> file.charge().official()).collect(Collectors.toSet()));
        return readable.stream().collect(Collectors.toUnmodifiableMap(DisciplinaryCase::id, file -> {
            var official = file.charge().official();
            var name = names.getOrDefault(official, official);
            var allowed = rights.allowed(by, file);
            return new ServedCase(
                    file.id(),
                    file.number(),
                    official,
                    name,
                    name,
                    PapersForPerson.current(file),
                    allowed.test(SERVE),
                    allowed.test(READ_SERVICE));
        }));
    }

    @Override
    public void recorded(Actor by, ServiceRecord service) {
        var file = cases.get(service.paper().caseId());
        var fact = journal.about(file, "service.recorded", by);
        service.noted().forEach(fact::note);
        service.told().forEach(fact::tell);
        var told = new HashSet<>(scopes.followers(file.charge(), Role.PERSONNEL_OFFICER));
        told.add(file.charge().official());
        journal.append(fact.toPeople(told));
        if (service.paper().id().kind() == PaperKind.DISCIPLINARY_DECISION) {
            follow(file, service, by);
        }
    }

    /** The first service of the decision is its receipt; the day from which a term runs is not changed afterwards. */
    private void follow(DisciplinaryCase file, ServiceRecord service, Actor by) {
        var served = service.servedOn();
        var handedOver = file.last(ActKind.HANDED_OVER);
        if (handedOver.isPresent()) {
            if (!served.equals(handedOver.map(Act::on))) {
                throw RuleViolation.refused(
                        "service-day-counts", handedOver.get().on().toString());
            }
        } else if (served.isPresent() && process.awaits(file.id(), DisciplinaryTask.HAND_OVER_DECISION)) {
            received.on(file, served.get(), by);
        }
    }
}
