package vn.kycuong.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kycuong.MovableClock;
import vn.kycuong.RealTest;
import vn.kycuong.access.Forbidden;

/** From the report of the team to the draft of a conclusion. */
@RealTest
class ReportAndDraftTest {

    @Autowired
    LaterWalk walk;

    @Autowired
    Cast people;

    @Autowired
    JdbcRows rows;

    @Autowired
    ConclusionQueries questions;

    @Autowired
    SubmitReport submitReport;

    @Autowired
    AssignDrafting assign;

    @Autowired
    SubmitDraft submitDraft;

    @Autowired
    ReserveOpinion reserve;

    @Autowired
    AppraiseDraft appraise;

    @Autowired
    MovableClock movable;

    @AfterEach
    void backToToday() {
        movable.reset();
    }

    @Test
    void takesALateReportAndMarksIt() {
        var id = walk.minuted(walk.announcedUnderTheLaw(BodyLevel.PROVINCIAL));
        movable.advance(Duration.ofDays(40));
        walk.reported(id);
        assertThat(rows.journalText(id)).contains("\"inTime\":false");
    }

    @Test
    void takesNoReportBeforeTheUnitHasAnsweredTheMinutes() {
        var id = walk.announcedUnderTheLaw(BodyLevel.PROVINCIAL);
        rows.refused(() -> walk.reported(id), "minutes-not-signed");
    }

    @Test
    void isReportedOnceByTheHeadOfTheTeam() {
        var id = walk.reported(walk.minuted(walk.announcedUnderTheLaw(BodyLevel.PROVINCIAL)));
        rows.refused(() -> walk.reported(id), "report-already-submitted");
        assertThatThrownBy(() -> submitReport.handle(
                        new SubmitReport.Command(id, "Báo cáo", List.of(), List.of(), false, null, people.member())))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void gradesTheHeadOfTheUnitWhereCorruptionWasFound() {
        var id = walk.minuted(walk.announcedUnderTheLaw(BodyLevel.PROVINCIAL));
        rows.refused(
                () -> submitReport.handle(
                        new SubmitReport.Command(id, "Báo cáo", List.of(), List.of(), true, null, people.teamHead())),
                "head-responsibility-missing");
    }

    @Test
    void isDraftedInTheTeamAndAppraisedOutsideIt() {
        var id = walk.reported(walk.minuted(walk.announcedUnderTheLaw(BodyLevel.PROVINCIAL)));
        rows.refused(() -> assigned(id, "CC-002", "CC-003", 5), "drafter-not-in-team");
        rows.refused(() -> assigned(id, "CC-001", "TD-01", 5), "appraiser-in-team");
        rows.refused(() -> assigned(id, "CC-001", "LD-01", 5), "appraiser-is-issuer");
        rows.refused(() -> assigned(id, "CC-001", "TDV-A", 5), "appraiser-without-role");
        rows.refused(() -> assigned(id, "CC-001", "", 5), "appraiser-missing");
        rows.refused(() -> assigned(id, "CC-001", "CC-002", 0), "appraisal-term-missing");
        rows.refused(() -> assigned(id, "CC-001", "KHONG-CO", 5), "official-unknown");
    }

    @Test
    void isDraftedByTheDrafterAndAppraisedByTheAppraiserOnly() {
        var id = walk.reported(walk.minuted(walk.announcedUnderTheLaw(BodyLevel.PROVINCIAL)));
        assigned(id, "CC-001", "CC-002", 5);
        rows.refused(
                () -> submitDraft.handle(new SubmitDraft.Command(id, "Dự thảo", people.teamHead())), "not-the-drafter");
        submitDraft.handle(new SubmitDraft.Command(id, "Dự thảo", people.member()));
        rows.refused(
                () -> appraise.handle(new AppraiseDraft.Command(id, true, "Tốt", people.member())),
                "not-the-appraiser");
        rows.refused(() -> walk.signed(id, 0), "draft-not-appraised");
    }

    @Test
    void keepsReservedOpinionsWithTheDraft() {
        var id = walk.drafted(walk.reported(walk.minuted(walk.announcedUnderTheLaw(BodyLevel.PROVINCIAL))));
        reserve.handle(new ReserveOpinion.Command(id, "Tôi không nhất trí mức đánh giá.", people.member()));
        assertThat(questions.papers(people.leader(), id).orElseThrow().opinions())
                .extracting(ReservedOpinion::opinion)
                .containsExactly("Tôi không nhất trí mức đánh giá.");
        assertThatThrownBy(() -> reserve.handle(new ReserveOpinion.Command(id, "Ý kiến", people.outsider())))
                .isInstanceOf(Forbidden.class);
        assertThat(rows.journalText(id)).doesNotContain("không nhất trí");
    }

    private void assigned(UUID id, String drafter, String appraiser, int days) {
        assign.handle(new AssignDrafting.Command(id, drafter, appraiser, days, false, people.leader()));
    }
}
