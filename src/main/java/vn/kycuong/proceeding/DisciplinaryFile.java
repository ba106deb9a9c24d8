package vn.kycuong.proceeding;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.kycuong.access.AccessLog;
import vn.kycuong.access.Actor;
import vn.kycuong.calendar.Deadline;

/**
 * Opens the file of a case for somebody who reads it, and writes down that he or she did. In a transaction of its own
 * after the reading, so that no reader holds one connection while waiting for another.
 */
@Component
public class DisciplinaryFile {

    private final DisciplinaryFileQueries queries;
    private final AccessLog accessLog;

    DisciplinaryFile(DisciplinaryFileQueries queries, AccessLog accessLog) {
        this.queries = queries;
        this.accessLog = accessLog;
    }

    public DisciplinaryDetail read(Actor actor, UUID id) {
        var detail = queries.detail(actor, id);
        accessLog.opened(id, actor, DisciplinaryRights.READ);
        return detail;
    }

    public List<Deadline> terms(Actor actor, UUID id) {
        var terms = queries.terms(actor, id);
        accessLog.opened(id, actor, DisciplinaryRights.READ);
        return terms;
    }

    public List<Candidate> councilCandidates(Actor actor, UUID id) {
        var candidates = queries.councilCandidates(actor, id);
        accessLog.opened(id, actor, "discipline.read-candidates");
        return candidates;
    }

    public Barred barredFromCouncil(Actor actor, UUID id) {
        var barred = queries.barredFromCouncil(actor, id);
        accessLog.opened(id, actor, "discipline.read-candidates");
        return barred;
    }

    public List<Citation> proposals(Actor actor, UUID id) {
        var proposed = queries.proposals(actor, id);
        accessLog.opened(id, actor, "discipline.read-proposals");
        return proposed;
    }
}
