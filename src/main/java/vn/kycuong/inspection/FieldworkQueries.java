package vn.kycuong.inspection;

import java.util.List;
import java.util.UUID;
import vn.kycuong.access.AccessLog;
import vn.kycuong.access.Actor;
import vn.kycuong.access.NotFound;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.Questions;

/** Working papers: only for the team, for who decides in the case and for auditors. */
@Questions
public class FieldworkQueries {

    private static final String READ_PAPERS = "inspection.read-papers";

    private final Inspections inspections;
    private final JdbcFieldwork fieldwork;
    private final JdbcExhibits exhibits;
    private final ExhibitStore store;
    private final Checklists checklists;
    private final AccessLog accessLog;
    private final Permissions permissions;

    FieldworkQueries(
            Inspections inspections,
            JdbcFieldwork fieldwork,
            JdbcExhibits exhibits,
            ExhibitStore store,
            Checklists checklists,
            AccessLog accessLog,
            Permissions permissions) {
        this.inspections = inspections;
        this.fieldwork = fieldwork;
        this.exhibits = exhibits;
        this.store = store;
        this.checklists = checklists;
        this.accessLog = accessLog;
        this.permissions = permissions;
    }

    /** An exhibit with its bytes. */
    public record Content(Exhibit exhibit, byte[] bytes) {}

    /** What the team goes through on site; empty until the conduct plan names a version of the checklist. */
    public List<Checklist.Item> items(Actor actor, UUID caseId) {
        var version = read(actor, caseId).checklistVersion();
        return checklists.find(version).map(Checklist::items).orElse(List.of());
    }

    public List<ItemAnswer> answers(Actor actor, UUID caseId) {
        return fieldwork.answers(read(actor, caseId).id());
    }

    public List<DiaryEntry> diary(Actor actor, UUID caseId) {
        return fieldwork.diary(read(actor, caseId).id());
    }

    public List<Exhibit> exhibits(Actor actor, UUID caseId) {
        return exhibits.ofCase(read(actor, caseId).id());
    }

    /** The latest version. */
    public Content content(Actor actor, UUID caseId, int number) {
        var exhibit = exhibits(actor, caseId).stream()
                .filter(candidate -> candidate.number() == number)
                .reduce((earlier, later) -> later.version() > earlier.version() ? later : earlier)
                .orElseThrow(NotFound::new);
        var bytes = store.get(caseId, number, exhibit.version()).orElseThrow(NotFound::new);
        return new Content(exhibit, bytes);
    }

    private Inspection read(Actor actor, UUID caseId) {
        var inspection = inspections.get(caseId);
        permissions.require(actor, READ_PAPERS, inspection.scope());
        if (inspection.sealed() && !actor.isSystem()) {
            accessLog.opened(caseId, actor, READ_PAPERS);
        }
        return inspection;
    }
}
