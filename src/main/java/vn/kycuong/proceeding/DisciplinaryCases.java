package vn.kycuong.proceeding;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.kycuong.access.NotFound;

/** All disciplinary cases that the acting person may know of. */
interface DisciplinaryCases {

    /**
     * Locks the case.
     *
     * @throws NotFound when there is none for the acting person
     */
    void hold(UUID caseId);

    /**
     * Locks the case, then reads it.
     *
     * @throws NotFound when there is none for the acting person
     */
    DisciplinaryCase lock(UUID caseId);

    /** @throws NotFound when there is none for the acting person */
    DisciplinaryCase get(UUID caseId);

    /** The newest first; without those that the acting person may not know. */
    List<DisciplinaryCase> all(Collection<UUID> caseIds);

    /** Other cases of the same person. */
    List<DisciplinaryCase> ofPerson(String official);

    Optional<DisciplinaryCase> numbered(String number);

    /** @param person stands for the person in the journal */
    void open(DisciplinaryCase file, PersonHash person);

    void assign(UUID caseId, String authority);

    void route(UUID caseId, CaseRoute route);

    /** The person is from now on somebody who has left the service. */
    void leave(UUID caseId);

    void close(UUID caseId, CaseOutcome outcome, Instant at);

    void add(UUID caseId, Act act);

    void add(UUID caseId, int act, Judgement judgement);

    /** The last judgement of the case, whoever made it. */
    Optional<Judgement> judgement(UUID caseId);

    /** By the number of the act. */
    Optional<Judgement> judgement(UUID caseId, int act);
}
