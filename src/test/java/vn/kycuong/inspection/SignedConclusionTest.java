package vn.kycuong.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kycuong.MovableClock;
import vn.kycuong.RealTest;
import vn.kycuong.access.Forbidden;
import vn.kycuong.access.TypedPassword;

/** Signature, correction and publication of a conclusion. */
@RealTest
class SignedConclusionTest {

    @Autowired
    LaterWalk walk;

    @Autowired
    Cast people;

    @Autowired
    JdbcRows rows;

    @Autowired
    ConclusionQueries questions;

    @Autowired
    InspectionProcess process;

    @Autowired
    SignConclusion sign;

    @Autowired
    CorrectConclusion correct;

    @Autowired
    PublishConclusion publish;

    @Autowired
    Clock clock;

    @Autowired
    MovableClock movable;

    @AfterEach
    void backToToday() {
        movable.reset();
    }

    @Test
    void isSignedByItsIssuerWithTheRightPassword() {
        var id = walk.appraised(
                walk.drafted(walk.reported(walk.minuted(walk.announcedUnderTheLaw(BodyLevel.PROVINCIAL)))));
        var command = walk.conclusion(id, false, false, 0);
        rows.refused(
                () -> sign.handle(new SignConclusion.Command(
                        id,
                        command.number(),
                        command.text(),
                        List.of(),
                        false,
                        false,
                        new TypedPassword("sai"),
                        people.leader())),
                "password-wrong");
        assertThatThrownBy(() -> sign.handle(new SignConclusion.Command(
                        id,
                        command.number(),
                        command.text(),
                        List.of(),
                        false,
                        false,
                        Cast.PASSWORD,
                        people.otherLeader())))
                .isInstanceOf(Forbidden.class);
        rows.refused(
                () -> sign.handle(new SignConclusion.Command(
                        id,
                        command.number(),
                        command.text(),
                        List.of(new SignConclusion.Asked("Ngay", LocalDate.now(clock))),
                        false,
                        false,
                        Cast.PASSWORD,
                        people.leader())),
                "recommendation-due-in-past");
    }

    @Test
    void mayHavePartialConclusionsBeforeTheLast() {
        var id = walk.appraised(
                walk.drafted(walk.reported(walk.minuted(walk.announcedUnderTheLaw(BodyLevel.PROVINCIAL)))));
        sign.handle(walk.conclusion(id, true, false, 1));
        assertThat(process.awaits(id, Step.SIGN_CONCLUSION)).isTrue();
        walk.published(id);
        sign.handle(walk.conclusion(id, false, false, 1));
        walk.published(id);
        assertThat(questions.recommendations(people.headOfUnit(), id))
                .extracting(Recommendation::number)
                .containsExactly(1, 2);
        assertThat(process.awaits(id, Step.SUBMIT_IMPLEMENTATION_PLAN)).isTrue();
    }

    @Test
    void isCorrectedBeforeItsPublicationOnly() {
        var id = walk.appraised(
                walk.drafted(walk.reported(walk.minuted(walk.announcedUnderTheLaw(BodyLevel.PROVINCIAL)))));
        rows.refused(() -> correct.handle(correction(id)), "conclusion-not-signed");
        walk.signed(id, 1);
        correct.handle(correction(id));
        assertThat(questions.conclusions(people.leader(), id).get(0).text()).isEqualTo("Nội dung đã sửa");
        rows.refused(() -> correct.handle(correction(id)), "conclusion-unchanged");
        walk.published(id);
        rows.refused(() -> correct.handle(correction(id)), "conclusion-already-published");
        rows.refused(() -> walk.published(id), "conclusion-already-published");
    }

    @Test
    void isPublishedInTheFormsOfTheLaw() {
        var id = walk.appraised(
                walk.drafted(walk.reported(walk.minuted(walk.announcedUnderTheLaw(BodyLevel.PROVINCIAL)))));
        rows.refused(() -> walk.published(id), "conclusion-not-signed");
        walk.signed(id, 0);
        rows.refused(
                () -> publish.handle(
                        new PublishConclusion.Command(id, Set.of(PublicationForm.PORTAL), "", people.leader())),
                "publication-needs-second-form");
    }

    private CorrectConclusion.Command correction(UUID id) {
        return new CorrectConclusion.Command(id, "Nội dung đã sửa", "Sai số liệu", Cast.PASSWORD, people.leader());
    }
}
