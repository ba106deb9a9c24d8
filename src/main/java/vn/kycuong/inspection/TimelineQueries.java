package vn.kycuong.inspection;

import java.util.List;
import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Questions;
import vn.kycuong.access.Role;
import vn.kycuong.inspection.InspectionDetail.Person;
import vn.kycuong.journal.Entry;
import vn.kycuong.journal.JournalQueries;
import vn.kycuong.journal.Readers;

/** What happened in a case, from the journal: all of it for those inside, else what the asker's audience was told. */
@Questions
public class TimelineQueries {

    private final CaseReader reader;
    private final JournalQueries journal;
    private final Details details;

    TimelineQueries(CaseReader reader, JournalQueries journal, Details details) {
        this.reader = reader;
        this.journal = journal;
        this.details = details;
    }

    public List<TimelineEntry> timeline(Actor actor, UUID caseId) {
        var opened = reader.open(actor, caseId, "inspection.timeline");
        if (opened.sight() == Sight.UNIT) {
            return told(actor, caseId, Readers.unit(opened.inspection().unit()));
        }
        if (opened.sight() == Sight.FACTS && !actor.is(Role.LEADERSHIP)) {
            return told(actor, caseId, Readers.LEADERSHIP);
        }
        return journal.allEntries(actor, caseId).stream().map(this::entry).toList();
    }

    private List<TimelineEntry> told(Actor actor, UUID caseId, Readers readers) {
        return journal.toldTo(actor, caseId, readers).stream()
                .map(told ->
                        new TimelineEntry(told.sequence(), told.type(), told.happenedAt(), null, null, told.payload()))
                .toList();
    }

    private TimelineEntry entry(Entry entry) {
        Person by = details.person(entry.actor());
        return new TimelineEntry(
                entry.sequence(), entry.type(), entry.happenedAt(), by.code(), by.name(), entry.data());
    }
}
