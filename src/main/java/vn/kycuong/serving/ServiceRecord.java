package vn.kycuong.serving;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A try to serve a paper that was just recorded.
 *
 * @param noted what the journal keeps of it: codes, days and hashes, never a name
 */
public record ServiceRecord(ServedPaper paper, Attempt attempt, Standing standing, Map<String, Object> noted) {

    public ServiceRecord {
        noted = Map.copyOf(noted);
    }

    /** What those are told whom it concerns. */
    public Map<String, Object> told() {
        var told = new TreeMap<String, Object>();
        told.put("paper", paper.id().kind().name());
        told.put("standing", standing.name());
        servedOn().ifPresent(day -> told.put("servedOn", day.toString()));
        return told;
    }

    public Optional<LocalDate> servedOn() {
        return paper.servedOn();
    }
}
