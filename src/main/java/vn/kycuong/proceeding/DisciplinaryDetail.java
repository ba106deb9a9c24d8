package vn.kycuong.proceeding;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kycuong.discipline.Form;

/**
 * Everything about one disciplinary case that its reader may see. The person concerned sees what was told to a person
 * concerned; medical reasons and totals of ballots are for leadership, personnel and the council.
 *
 * @param everything whether the reader sees all of it
 * @param charge with the accuser for the personnel office only
 * @param detection what the finding's record says of the detection; null when it is not for the reader
 * @param authority empty while there is none
 * @param judgement the last one; null when there is none, or it is not for the reader
 * @param proposals what the tables propose by it, with the law
 * @param unsettled the term to settle the open complaint has passed
 * @param recidivismUntil the last day of the window of recidivism; null while there is none, or it is not for the reader
 * @param endedPosts that the decision ended
 * @param leftUnnoticed the person holds no post any more, and the case does not know of it
 * @param forms those that there are for such a person
 * @param actions operations of the permission matrix that the reader can do now
 */
public record DisciplinaryDetail(
        DisciplinaryRow row,
        boolean everything,
        boolean person,
        Charge charge,
        @Nullable Detection detection,
        @Nullable Limitation limitation,
        LocalDate ruleOn,
        Named authority,
        @Nullable CaseRoute route,
        List<ActView> acts,
        List<DeferralView> deferrals,
        List<Seated> council,
        List<Tally> tallies,
        @Nullable Judgement judgement,
        List<Citation> proposals,
        @Nullable Decision decision,
        List<Appeal> appeals,
        boolean unsettled,
        @Nullable LocalDate recidivismUntil,
        List<EndedPost> endedPosts,
        boolean leftUnnoticed,
        List<Form> forms,
        List<String> actions) {

    /** An official and what he or she is called; both empty for nobody. */
    public record Named(String official, String name) {}

    /** @param content minutes, report or reason; empty when there is none, or it is not for the reader */
    public record ActView(int number, ActKind kind, LocalDate on, String content, Named by) {}

    /** @param medicalReason empty when there is none, or it is not for the reader */
    public record DeferralView(
            DeferralGround ground,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable LocalDate endedOn,
            String medicalReason) {}

    public record Seated(Named member, Seat seat) {}
}
