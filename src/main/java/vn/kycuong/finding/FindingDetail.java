package vn.kycuong.finding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one finding that its reader may see. What is hidden from the inspected unit is empty for its head:
 * internal notes, exhibits, the proposal, signs of crime, and the terms of others.
 *
 * @param countedFrom the day from which the time limits of discipline count
 * @param proposal null for the unit
 * @param persons codes of the officials concerned
 * @param accountabilityOpen what the head of the unit answers for is not settled; false for all who do not close the finding
 * @param escalation what the reminders before it propose, for whoever confirms its class; null for everybody else
 * @param actions operations of the permission matrix that the reader can do now
 */
public record FindingDetail(
        FindingRow finding,
        FindingContent content,
        String checklistItem,
        Instant detectedAt,
        LocalDate countedFrom,
        Instant recordedAt,
        String recordedBy,
        @Nullable Instant minutedAt,
        FindingRules.@Nullable Proposal proposal,
        Proceedings proceedings,
        List<String> persons,
        List<File> files,
        List<TermView> terms,
        List<Reminder> reminders,
        boolean accountabilityOpen,
        @Nullable Escalation escalation,
        List<String> actions) {

    /**
     * @param count the reminders of one person in the unit, with the one that this would be
     * @param mark how sure the rule is: C, S, M or P
     */
    public record Escalation(int count, int months, FindingClass proposed, String source, String mark) {}

    /** @param purpose RESPONSE or RECTIFICATION */
    public record File(int number, String purpose, int round, String name, String mediaType, int size, String sha256) {}

    /** @param mark how sure the rule is: C, S, M or P */
    public record TermView(
            String kind,
            LocalDate startOn,
            LocalDate dueOn,
            boolean suspended,
            String rule,
            String mark,
            String outcome) {}

    /**
     * @param rung working days from the due date
     * @param state SENT or SKIPPED
     */
    public record Reminder(String term, int round, int rung, String state, LocalDate dueOn, Instant at) {}
}
