package vn.kycuong.inspection;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import vn.kycuong.MovableClock;
import vn.kycuong.access.Actor;
import vn.kycuong.journal.AnchorSeals;

/** Takes an inspection of unit A some steps of its way, as the people who do them. */
@Component
class Walk {

    static final String UNIT = "MH-A";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Cast people;
    private final Clock clock;
    private final MovableClock movable;
    private final JdbcRows rows;
    private final DraftInspection draft;
    private final IssueDecision issue;
    private final AcknowledgeSecrecy acknowledge;
    private final ApproveConductPlan plan;
    private final SendNotice notice;
    private final RecordArrival arrival;
    private final AnnounceDecision announce;
    private final AnchorSeals anchor;

    Walk(
            Cast people,
            Clock clock,
            MovableClock movable,
            JdbcRows rows,
            DraftInspection draft,
            IssueDecision issue,
            AcknowledgeSecrecy acknowledge,
            ApproveConductPlan plan,
            SendNotice notice,
            RecordArrival arrival,
            AnnounceDecision announce,
            AnchorSeals anchor) {
        this.people = people;
        this.clock = clock;
        this.movable = movable;
        this.rows = rows;
        this.draft = draft;
        this.issue = issue;
        this.acknowledge = acknowledge;
        this.plan = plan;
        this.notice = notice;
        this.arrival = arrival;
        this.announce = announce;
        this.anchor = anchor;
    }

    DraftInspection.Command order(Kind kind, GroundType ground, Actor by) {
        return order(UNIT, kind, ground, by);
    }

    DraftInspection.Command order(String unit, Kind kind, GroundType ground, Actor by) {
        var today = LocalDate.now(clock);
        return new DraftInspection.Command(
                kind,
                unit,
                new Mandate(
                        kind == Kind.THEMATIC ? "Kỷ luật giờ giấc" : "",
                        ground,
                        "KH-2026/07",
                        "",
                        "Toàn đơn vị",
                        "Kiểm tra công vụ, kỷ luật, kỷ cương",
                        today.minusMonths(6),
                        today),
                "KIEM_TRA_CONG_VU",
                BodyLevel.MINISTRY_UNIT,
                "LD-01",
                List.of(new Seat("TD-01", TeamRole.HEAD), new Seat("CC-001", TeamRole.MEMBER)),
                0,
                by);
    }

    UUID draftedScheduled() {
        return draft.handle(order(Kind.SCHEDULED, GroundType.ANNUAL_PLAN, people.teamHead()));
    }

    UUID draftedSurprise() {
        return draft.handle(order(Kind.SURPRISE, GroundType.HOTLINE_SIGNAL, people.teamHead()));
    }

    UUID draftedScheduled(String unit) {
        return draft.handle(order(unit, Kind.SCHEDULED, GroundType.ANNUAL_PLAN, people.teamHead()));
    }

    static String freshNumber() {
        return NUMBER.incrementAndGet() + "/QĐ-MH";
    }

    UUID decided(UUID id) {
        issue.handle(new IssueDecision.Command(id, freshNumber(), null, Cast.PASSWORD, people.leader()));
        return id;
    }

    UUID announcedScheduled() {
        return announcedScheduled(UNIT);
    }

    UUID announcedScheduled(String unit) {
        var id = decided(draftedScheduled(unit));
        planned(id);
        notice.handle(new SendNotice.Command(id, null, people.clerk()));
        return announced(id);
    }

    void planned(UUID id) {
        plan.handle(new ApproveConductPlan.Command(
                id, "Kế hoạch", ReferenceChecklist.VERSION, "Đề cương báo cáo", people.teamHead()));
    }

    UUID arrived(UUID id) {
        acknowledged(id);
        arrival.handle(new RecordArrival.Command(id, "Trụ sở đơn vị", people.teamHead()));
        return id;
    }

    void acknowledged(UUID id) {
        acknowledge.handle(new AcknowledgeSecrecy.Command(id, people.teamHead()));
        acknowledge.handle(new AcknowledgeSecrecy.Command(id, people.member()));
    }

    void anchored() {
        var minute = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        if (rows.lastAnchor()
                .filter(last -> last.truncatedTo(ChronoUnit.MINUTES).equals(minute))
                .isPresent()) {
            movable.moveTo(minute.plus(Duration.ofMinutes(1)));
        }
        anchor.handle(new AnchorSeals.Command(Actor.SYSTEM));
    }

    UUID announced(UUID id) {
        announce.handle(new AnnounceDecision.Command(id, "Đã công bố", Cast.PASSWORD, people.teamHead()));
        return id;
    }

    UUID announcedSurprise() {
        var id = arrived(decided(draftedSurprise()));
        anchored();
        return announced(id);
    }
}
