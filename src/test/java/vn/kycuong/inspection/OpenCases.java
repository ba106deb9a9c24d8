package vn.kycuong.inspection;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;

/** Inspections of unit A that other rooms can work with, and the people in them. */
@Component
public class OpenCases {

    public static final String UNIT = Walk.UNIT;

    private final Walk walk;
    private final Cast people;
    private final JdbcRows rows;
    private final Clock clock;
    private final AddExhibit addExhibit;
    private final AnswerChecklistItem answer;
    private final SignMinutes signMinutes;
    private final CancelInspection cancel;
    private final SuspendInspection suspend;
    private final ResumeInspection resume;

    OpenCases(
            Walk walk,
            Cast people,
            JdbcRows rows,
            Clock clock,
            AddExhibit addExhibit,
            AnswerChecklistItem answer,
            SignMinutes signMinutes,
            CancelInspection cancel,
            SuspendInspection suspend,
            ResumeInspection resume) {
        this.walk = walk;
        this.people = people;
        this.rows = rows;
        this.clock = clock;
        this.addExhibit = addExhibit;
        this.answer = answer;
        this.signMinutes = signMinutes;
        this.cancel = cancel;
        this.suspend = suspend;
        this.resume = resume;
    }

    public UUID announced() {
        return walk.announcedScheduled();
    }

    public UUID announced(String unit) {
        return walk.announcedScheduled(unit);
    }

    public UUID decided() {
        return walk.decided(walk.draftedScheduled());
    }

    public UUID decided(String unit) {
        return walk.decided(walk.draftedScheduled(unit));
    }

    public UUID drafted() {
        return walk.draftedScheduled();
    }

    public UUID announcedSurprise() {
        return walk.announcedSurprise();
    }

    /** Decided, known to its list only. */
    public UUID sealed() {
        return walk.decided(walk.draftedSurprise());
    }

    public int exhibit(UUID inspection) {
        var file = "%PDF-1.7 minh chứng".getBytes(StandardCharsets.UTF_8);
        var today = LocalDate.now(clock);
        return addExhibit.handle(
                new AddExhibit.Command(inspection, null, "Ảnh quầy", today, "quay.pdf", file, member()));
    }

    public void fail(UUID inspection, String item) {
        answer.handle(new AnswerChecklistItem.Command(inspection, item, Answer.FAIL, "", member()));
    }

    public void pass(UUID inspection, String item) {
        answer.handle(new AnswerChecklistItem.Command(inspection, item, Answer.PASS, "", member()));
    }

    public void minuted(UUID inspection) {
        signMinutes.handle(new SignMinutes.Command(inspection, "Biên bản", Cast.PASSWORD, teamHead()));
    }

    public void cancelled(UUID inspection) {
        cancel.handle(new CancelInspection.Command(
                inspection,
                CancellationGround.values()[0],
                "12/QĐ-MH",
                "Không còn đối tượng",
                Walk.freshNumber(),
                leader()));
    }

    public Actor leader() {
        return people.leader();
    }

    public Actor otherLeader() {
        return people.otherLeader();
    }

    public Actor teamHead() {
        return people.teamHead();
    }

    public Actor member() {
        return people.member();
    }

    public Actor outsider() {
        return people.outsider();
    }

    public Actor clerk() {
        return people.clerk();
    }

    public Actor auditor() {
        return people.auditor();
    }

    public Actor headOfUnit() {
        return people.headOfUnit();
    }

    public Actor headOfOtherUnit() {
        return people.headOfOtherUnit();
    }

    public Map<String, Long> rows() {
        return rows.counts();
    }

    public List<String> journal(UUID inspection) {
        return rows.journal(inspection);
    }

    public String journalText(UUID inspection) {
        return rows.journalText(inspection);
    }

    public List<String> announcements(UUID inspection) {
        return rows.announcements(inspection);
    }
}
