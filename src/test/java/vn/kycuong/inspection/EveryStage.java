package vn.kycuong.inspection;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import vn.kycuong.MovableClock;
import vn.kycuong.access.Actor;
import vn.kycuong.journal.AnchorHeads;
import vn.kycuong.serving.PaperKind;
import vn.kycuong.serving.PaperTries;

/** Inspections of unit A that together pass every stage that anybody is ever told of. */
@Component
public class EveryStage {

    @Autowired
    Walk walk;

    @Autowired
    LaterWalk later;

    @Autowired
    Cast people;

    @Autowired
    Clock clock;

    @Autowired
    MovableClock movable;

    @Autowired
    ExtendInspection extend;

    @Autowired
    SuspendInspection suspend;

    @Autowired
    ResumeInspection resume;

    @Autowired
    ChangeTeam changeTeam;

    @Autowired
    CancelInspection cancel;

    @Autowired
    VoidDecision voidDecision;

    @Autowired
    OrderUnsealing unseal;

    @Autowired
    ApplyMeasure measure;

    @Autowired
    ReserveOpinion reserve;

    @Autowired
    SignConclusion sign;

    @Autowired
    CorrectConclusion correct;

    @Autowired
    PublishConclusion publish;

    @Autowired
    ReportRecommendation report;

    @Autowired
    CloseRecommendation closeRecommendation;

    @Autowired
    OverdueSchedule overdue;

    @Autowired
    CloseInspection close;

    @Autowired
    AnchorHeads anchorHeads;

    @Autowired
    PaperTries service;

    /** With a draft, an appraisal, a publication, and a recommendation that is late. */
    public UUID scheduled(Consumer<UUID> fieldwork) {
        var id = later.announcedUnderTheLaw(BodyLevel.PROVINCIAL);
        service.handedOver(id, PaperKind.DECISION, 1, people.clerk());
        extend.handle(new ExtendInspection.Command(id, "5/QĐ-GH", "Phức tạp", people.leader()));
        suspend.handle(new SuspendInspection.Command(
                id, SuspensionCause.URGENT_TASK, null, "6/QĐ-TD", "Bão", people.leader()));
        resume.handle(new ResumeInspection.Command(id, people.leader()));
        fieldwork.accept(id);
        later.drafted(later.reported(later.minuted(id)));
        reserve.handle(new ReserveOpinion.Command(id, "Ý kiến khác", people.member()));
        later.signed(later.appraised(id), 1);
        corrected(id);
        later.ordered(later.published(id));
        report.handle(new ReportRecommendation.Command(id, 1, "Đã chấn chỉnh", people.headOfUnit()));
        movable.advance(Duration.ofDays(75));
        overdue.look();
        closeRecommendation.handle(new CloseRecommendation.Command(
                id, 1, RecommendationOutcome.IMPLEMENTED, "Đã kiểm tra", people.teamHead()));
        return id;
    }

    /** Handed over with the signature, since nothing is published, and closed; the team changes on the way. */
    public UUID closed() {
        var id = walk.announcedScheduled();
        changeTeam.handle(new ChangeTeam.Command(id, "CC-001", "CC-002", "", "7/QĐ-TĐ", "Ốm", people.leader()));
        later.signed(later.reported(later.minuted(id)), 0);
        close.handle(new CloseInspection.Command(
                id, InspectionOutcome.SHORTCOMINGS, "Bài học", RetentionClass.TWENTY_YEARS, people.leader()));
        return id;
    }

    public UUID cancelled() {
        return cancelled(walk.decided(walk.draftedScheduled()));
    }

    public UUID voided() {
        return voided(walk.decided(walk.draftedScheduled()));
    }

    /** With a summary that is published. */
    public UUID surprise(Consumer<UUID> fieldwork) {
        var id = walk.announcedSurprise();
        measure.handle(new ApplyMeasure.Command(id, MeasureKind.COUNT_CASH, "Kiểm quỹ", people.teamHead()));
        fieldwork.accept(id);
        later.reported(later.minuted(id));
        sign.handle(later.conclusion(id, false, true, 0));
        corrected(id);
        publish.handle(new PublishConclusion.Command(
                id, Set.of(PublicationForm.PORTAL), "Đơn vị chấp hành tốt.", people.leader()));
        return id;
    }

    /** Sealed to the end, and told of only since a leader ordered it. */
    public List<UUID> unsealed() {
        var cancelled = walk.decided(walk.draftedSurprise());
        var voided = walk.decided(walk.draftedSurprise());
        walk.anchored();
        for (var id : List.of(cancelled(cancelled), voided(voided))) {
            unseal.handle(new OrderUnsealing.Command(id, "Xong", people.leader()));
        }
        return List.of(cancelled, voided);
    }

    /** One anchor of each kind. */
    public void anchored() {
        walk.anchored();
        movable.advance(Duration.ofDays(1));
        anchorHeads.handle(new AnchorHeads.Command(Actor.SYSTEM));
    }

    private UUID cancelled(UUID id) {
        cancel.handle(new CancelInspection.Command(
                id, CancellationGround.OVERLAP, "12/CV", "Trùng với đợt khác", "8/QĐ-ĐC", people.leader()));
        return id;
    }

    private UUID voided(UUID id) {
        var day = LocalDate.now(clock);
        movable.moveTo(day.plusDays(40));
        voidDecision.handle(new VoidDecision.Command(id, Actor.SYSTEM));
        return id;
    }

    private void corrected(UUID id) {
        correct.handle(
                new CorrectConclusion.Command(id, "Nội dung đã sửa", "Sai số liệu", Cast.PASSWORD, people.leader()));
    }
}
