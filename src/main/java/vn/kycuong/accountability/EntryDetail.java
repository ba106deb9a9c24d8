package vn.kycuong.accountability;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kycuong.finding.FindingClass;

/**
 * Everything about one entry that its reader may see. What the one who decided thought of is not shown to the head
 * concerned: circumstances and proposal are null.
 *
 * @param detectedOn the day on which the finding was made
 * @param headed the unit that the person headed on the day; empty when there is nobody
 * @param post code of the post held
 * @param terms open and closed ones
 * @param rules that the proposal rests on; empty while nothing is decided
 * @param actions operations of the permission matrix that the reader can do now
 */
public record EntryDetail(
        EntryRow entry,
        UUID findingId,
        FindingClass severity,
        String findingTitle,
        String findingWhat,
        LocalDate detectedOn,
        String headed,
        String post,
        Entry.@Nullable Statement statement,
        Entry.@Nullable Silence silence,
        @Nullable Decided decided,
        List<TermView> terms,
        List<Entry.Rule> rules,
        List<String> actions) {

    /** @param assessment null when it lapsed, and for the head concerned */
    public record Decided(
            Outcome outcome, String reason, Entry.@Nullable Assessment assessment, String by, Instant at) {}

    /** @param mark how sure the rule is: C, S, M or P */
    public record TermView(
            String kind,
            LocalDate startOn,
            LocalDate dueOn,
            boolean suspended,
            String rule,
            String mark,
            String outcome) {}
}
