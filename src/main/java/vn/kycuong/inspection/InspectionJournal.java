package vn.kycuong.inspection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;
import vn.kycuong.journal.Fact;
import vn.kycuong.journal.Journal;

/** Writes the facts of an inspection into the journal and says who hears of them. */
@Component
class InspectionJournal {

    private final Journal journal;

    InspectionJournal(Journal journal) {
        this.journal = journal;
    }

    /** A fact that nobody is told: it is only remembered. */
    void remember(Inspection inspection, String type, Map<String, Object> data, Actor by) {
        journal.append(new Fact(inspection.id(), subject(inspection), type, data, List.of(), by));
    }

    /**
     * @param data what is remembered: codes of officials, but no names and no texts
     * @param told what all hearers are told beside number, kind and unit of the case: codes and dates
     */
    void tell(
            Inspection inspection,
            String type,
            Map<String, Object> data,
            Map<String, Object> told,
            Set<Hearer> hearers,
            Actor by) {
        var payload = new HashMap<>(told);
        payload.put("case", inspection.number());
        payload.put("kind", inspection.kind());
        payload.put("unit", inspection.unit());
        var views = hearers.stream()
                .sorted()
                .map(hearer -> hearer.view(inspection, payload))
                .toList();
        journal.append(new Fact(inspection.id(), subject(inspection), type, data, views, by));
    }

    /** A case has no public number as long as it is sealed. */
    private static String subject(Inspection inspection) {
        return inspection.sealed() ? "" : inspection.number();
    }
}
