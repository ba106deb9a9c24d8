package vn.kycuong.finding;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.kycuong.access.AccessLog;
import vn.kycuong.access.Actor;
import vn.kycuong.calendar.Deadline;
import vn.kycuong.calendar.Deadlines;
import vn.kycuong.finding.FindingDetail.Escalation;
import vn.kycuong.finding.FindingDetail.File;
import vn.kycuong.finding.FindingDetail.Reminder;
import vn.kycuong.finding.FindingDetail.TermView;

/** Gathers what one reader may see of one finding. */
@Component
class FindingDetails {

    private static final String CLASSIFY = "finding.classify";

    private final Deadlines deadlines;
    private final JdbcReminders reminders;
    private final CountedReminders counted;
    private final FindingPersons persons;
    private final Attachments attachments;
    private final WordingRules wording;
    private final AccessLog accessLog;

    FindingDetails(
            Deadlines deadlines,
            JdbcReminders reminders,
            CountedReminders counted,
            FindingPersons persons,
            Attachments attachments,
            WordingRules wording,
            AccessLog accessLog) {
        this.deadlines = deadlines;
        this.reminders = reminders;
        this.counted = counted;
        this.persons = persons;
        this.attachments = attachments;
        this.wording = wording;
        this.accessLog = accessLog;
    }

    FindingDetail of(Actor actor, Finding finding, FindingReader reader) {
        var all = reader.seesAll(finding);
        return new FindingDetail(
                reader.row(finding),
                reader.content(finding),
                all ? finding.checklistItem() : "",
                finding.detectedAt(),
                finding.content().committed().counted(wording.day(finding.detectedAt())),
                finding.recordedAt(),
                finding.recordedBy(),
                finding.minutedAt(),
                all ? finding.proposal() : null,
                reader.proceedings(finding),
                people(actor, finding, reader),
                files(finding),
                terms(finding, all),
                reminders(finding),
                reader.accountabilityOpen(finding),
                escalation(finding, reader),
                reader.actions(finding));
    }

    Optional<Attachment> file(UUID findingId, int number) {
        return attachments.content(findingId, number);
    }

    private List<String> people(Actor actor, Finding finding, FindingReader reader) {
        if (!reader.seesPeople(finding)) {
            return List.of();
        }
        var all = reader.seesAll(finding);
        var seen = persons.of(finding.id()).stream()
                .filter(person -> all || person.unit().equals(finding.unit()))
                .map(FindingPersons.Person::official)
                .toList();
        if (!seen.isEmpty()) {
            accessLog.opened(finding.caseId(), actor, "finding.read-persons");
        }
        return seen;
    }

    private List<File> files(Finding finding) {
        return attachments.of(finding.id()).stream()
                .map(row -> new File(
                        row.number(),
                        row.purpose(),
                        row.round(),
                        row.name(),
                        row.mediaType(),
                        row.size(),
                        row.sha256()))
                .toList();
    }

    private List<TermView> terms(Finding finding, boolean all) {
        return deadlines.ofCase(finding.caseId()).stream()
                .filter(deadline -> deadline.subjectId().equals(finding.id()))
                .filter(deadline -> all || ofUnit(deadline))
                .map(deadline -> new TermView(
                        deadline.kind(),
                        deadline.startOn(),
                        deadline.dueOn(),
                        deadline.suspended(),
                        deadline.rule(),
                        deadline.mark(),
                        deadline.outcome()))
                .toList();
    }

    private static boolean ofUnit(Deadline deadline) {
        return deadline.kind().equals(WatchedTerm.RESPONSE.name())
                || deadline.kind().equals(WatchedTerm.RECTIFICATION.name());
    }

    private @Nullable Escalation escalation(Finding finding, FindingReader reader) {
        if (!reader.actions(finding).contains(CLASSIFY)) {
            return null;
        }
        return counted.proposal(finding)
                .map(proposed -> new Escalation(
                        proposed.count(),
                        proposed.rule().months(),
                        proposed.rule().proposed(),
                        proposed.rule().source(),
                        proposed.rule().mark()))
                .orElse(null);
    }

    private List<Reminder> reminders(Finding finding) {
        return reminders.of(finding.id()).stream()
                .map(row ->
                        new Reminder(row.kind(), row.round(), row.rung(), row.state(), row.dueOn(), row.remindedAt()))
                .toList();
    }
}
