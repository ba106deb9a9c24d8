package vn.kycuong.inspection;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;
import vn.kycuong.access.CaseFiles;
import vn.kycuong.journal.AnchorHeads;
import vn.kycuong.journal.AnchorSeals;
import vn.kycuong.journal.Journal;

/** Acts of a history of open cases, and those of a sealed one that may or may not be part of it. */
@Component
public class WorldHistory {

    /** A decision number that an open case has, too. */
    public static final String DECISION_NUMBER = "77/QĐ-MH";

    private static final String SECRET_PLACE = "Kho hàng bí mật số 9";

    private final Walk walk;
    private final Cast people;
    private final DraftInspection draft;
    private final IssueDecision issue;
    private final SendNotice notice;
    private final RecordArrival arrival;
    private final CancelInspection cancel;
    private final AnchorSeals anchorSeals;
    private final AnchorHeads anchorHeads;
    private final CaseFiles files;
    private final Journal journal;
    private final JdbcRows rows;

    WorldHistory(
            Walk walk,
            Cast people,
            DraftInspection draft,
            IssueDecision issue,
            SendNotice notice,
            RecordArrival arrival,
            CancelInspection cancel,
            AnchorSeals anchorSeals,
            AnchorHeads anchorHeads,
            CaseFiles files,
            Journal journal,
            JdbcRows rows) {
        this.walk = walk;
        this.people = people;
        this.draft = draft;
        this.issue = issue;
        this.notice = notice;
        this.arrival = arrival;
        this.cancel = cancel;
        this.anchorSeals = anchorSeals;
        this.anchorHeads = anchorHeads;
        this.files = files;
        this.journal = journal;
        this.rows = rows;
    }

    public UUID drafted(String unit) {
        return walk.draftedScheduled(unit);
    }

    public UUID draftedSurprise() {
        return walk.draftedSurprise();
    }

    public void decided(UUID id, String number) {
        issue.handle(new IssueDecision.Command(id, number, null, Cast.PASSWORD, people.leader()));
    }

    public void acknowledged(UUID id) {
        walk.acknowledged(id);
    }

    public void arrived(UUID id) {
        arrival.handle(new RecordArrival.Command(id, SECRET_PLACE, people.teamHead()));
    }

    public void planned(UUID id) {
        walk.planned(id);
    }

    public void noticed(UUID id) {
        notice.handle(new SendNotice.Command(id, null, people.clerk()));
    }

    public void announced(UUID id) {
        walk.announced(id);
    }

    public void cancelled(UUID id) {
        cancel.handle(new CancelInspection.Command(
                id, CancellationGround.values()[0], "1/CV", "Không còn đối tượng", "78/QĐ-MH", people.leader()));
    }

    public void anchored() {
        anchorSeals.handle(new AnchorSeals.Command(Actor.SYSTEM));
        anchorHeads.handle(new AnchorHeads.Command(Actor.SYSTEM));
    }

    /** What a mistake in the product might do: the seal is taken off and what was held back goes out. */
    public void leaked(UUID id, String number) {
        rows.asSystem(() -> {
            files.unseal(id);
            journal.release(id, number);
            return id;
        });
    }

    /** Whether everything that may be told has been told and read. */
    public boolean settled() {
        return rows.asSystem(rows::settled);
    }
}
