package vn.kycuong.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Takes an inspection of unit A from the minutes on, as the people who do it. */
@Component
class LaterWalk {

    private final Walk walk;
    private final Cast people;
    private final Clock clock;
    private final DraftInspection draft;
    private final SendNotice notice;
    private final SignMinutes signMinutes;
    private final CountersignMinutes countersign;
    private final SubmitReport report;
    private final AssignDrafting assign;
    private final SubmitDraft submitDraft;
    private final AppraiseDraft appraise;
    private final SignConclusion sign;
    private final PublishConclusion publish;
    private final SubmitImplementationPlan implementationPlan;
    private final OrderImplementation order;

    LaterWalk(
            Walk walk,
            Cast people,
            Clock clock,
            DraftInspection draft,
            SendNotice notice,
            SignMinutes signMinutes,
            CountersignMinutes countersign,
            SubmitReport report,
            AssignDrafting assign,
            SubmitDraft submitDraft,
            AppraiseDraft appraise,
            SignConclusion sign,
            PublishConclusion publish,
            SubmitImplementationPlan implementationPlan,
            OrderImplementation order) {
        this.walk = walk;
        this.people = people;
        this.clock = clock;
        this.draft = draft;
        this.notice = notice;
        this.signMinutes = signMinutes;
        this.countersign = countersign;
        this.report = report;
        this.assign = assign;
        this.submitDraft = submitDraft;
        this.appraise = appraise;
        this.sign = sign;
        this.publish = publish;
        this.implementationPlan = implementationPlan;
        this.order = order;
    }

    /** Under the law on inspection of a provincial body: with draft, appraisal and publication. */
    UUID announcedUnderTheLaw(BodyLevel level) {
        var plain = walk.order(Kind.SCHEDULED, GroundType.ANNUAL_PLAN, people.teamHead());
        var id = walk.decided(draft.handle(new DraftInspection.Command(
                plain.kind(),
                plain.unit(),
                plain.mandate(),
                "THANH_TRA",
                level,
                plain.issuer(),
                plain.team(),
                0,
                plain.by())));
        walk.planned(id);
        notice.handle(new SendNotice.Command(id, null, people.clerk()));
        return walk.announced(id);
    }

    UUID minuted(UUID id) {
        signMinutes.handle(new SignMinutes.Command(id, "Biên bản", Cast.PASSWORD, people.teamHead()));
        countersign.handle(new CountersignMinutes.Command(id, "", Cast.PASSWORD, people.headOfUnit()));
        return id;
    }

    UUID reported(UUID id) {
        report.handle(new SubmitReport.Command(
                id,
                "Báo cáo kết quả",
                List.of(new Report.Figure("Số người được kiểm tra", 12)),
                List.of("Chấn chỉnh giờ giấc"),
                false,
                null,
                people.teamHead()));
        return id;
    }

    UUID drafted(UUID id) {
        assign.handle(new AssignDrafting.Command(id, "CC-001", "CC-002", 5, false, people.leader()));
        submitDraft.handle(new SubmitDraft.Command(id, "Dự thảo kết luận", people.member()));
        return id;
    }

    UUID appraised(UUID id) {
        appraise.handle(new AppraiseDraft.Command(id, true, "Nhất trí với dự thảo", people.outsider()));
        return id;
    }

    SignConclusion.Command conclusion(UUID id, boolean partial, boolean publish, int recommendations) {
        var due = LocalDate.now(clock).plusDays(60);
        var asked = java.util.stream.IntStream.rangeClosed(1, recommendations)
                .mapToObj(number -> new SignConclusion.Asked("Chấn chỉnh việc " + number, due))
                .toList();
        var number = Walk.freshNumber().replace("QĐ", "KL");
        return new SignConclusion.Command(
                id, number, "Nội dung kết luận", asked, partial, publish, Cast.PASSWORD, people.leader());
    }

    UUID signed(UUID id, int recommendations) {
        sign.handle(conclusion(id, false, false, recommendations));
        return id;
    }

    UUID published(UUID id) {
        publish.handle(new PublishConclusion.Command(
                id, Set.of(PublicationForm.PORTAL, PublicationForm.POSTING), "Tóm tắt", people.leader()));
        return id;
    }

    /** Published, with one recommendation. */
    UUID publishedUnderTheLaw() {
        var id = minuted(announcedUnderTheLaw(BodyLevel.PROVINCIAL));
        return published(signed(appraised(drafted(reported(id))), 1));
    }

    UUID ordered(UUID id) {
        implementationPlan.handle(new SubmitImplementationPlan.Command(id, "Kế hoạch", "", people.headOfUnit()));
        order.handle(new OrderImplementation.Command(id, "9/CV", "Yêu cầu thực hiện", "", people.leader()));
        return id;
    }
}
