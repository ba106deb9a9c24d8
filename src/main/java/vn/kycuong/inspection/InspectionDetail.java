package vn.kycuong.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An inspection as its reader may see it. What a reader may not see is null or empty: the head of the inspected unit gets
 * neither the source of the signal nor anything of the team's work.
 */
public record InspectionDetail(
        UUID id,
        String number,
        Kind kind,
        Status status,
        boolean sealed,
        Place unit,
        @Nullable Purpose purpose,
        Rules rules,
        @Nullable Person issuer,
        @Nullable Person drafter,
        @Nullable DecisionFacts decision,
        int noticeDays,
        @Nullable String checklist,
        List<Member> team,
        List<Event> milestones,
        @Nullable LocalDate suspendedOn,
        List<Due> deadlines,
        List<Paper> documents,
        @Nullable Work work,
        List<String> operations) {

    public record Place(String code, String nameVi, String nameEn) {}

    public record Person(String code, String name) {}

    public record Purpose(
            String theme,
            @Nullable GroundType ground,
            @Nullable String groundReference,
            @Nullable Person namedOfficial,
            String scope,
            String content,
            LocalDate periodFrom,
            LocalDate periodTo) {}

    public record Rules(String rulePackage, LocalDate on, BodyLevel level) {}

    public record DecisionFacts(String number, LocalDate on) {}

    public record Member(
            Person official,
            TeamRole role,
            LocalDate from,
            @Nullable LocalDate to) {}

    /** @param by null when the reader only learns that it happened */
    public record Event(
            Milestone milestone, Instant at, @Nullable Person by) {}

    public record Due(
            String kind,
            UUID subject,
            LocalDate startOn,
            LocalDate dueOn,
            boolean suspended,
            boolean late,
            String outcome,
            String rule,
            String mark,
            List<LocalDate> counted,
            List<String> warnings) {}

    public record Paper(DocumentKind kind, int version, String sha256, Instant filedAt, List<String> signedBy) {}

    /**
     * Size of the team's work, and who has still to acknowledge secrecy.
     *
     * @param answered items of the checklist with an answer
     */
    public record Work(int exhibits, int answered, int items, int diaryEntries, List<String> secrecyMissing) {}
}
