package vn.kycuong.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Whether an inspection was concluded with corruption, waste or negativity in its report, and when. */
@Component
public class CorruptionConcluded {

    private final JdbcReports reports;
    private final JdbcConclusions conclusions;
    private final Clock clock;

    CorruptionConcluded(JdbcReports reports, JdbcConclusions conclusions, Clock clock) {
        this.reports = reports;
        this.conclusions = conclusions;
        this.clock = clock;
    }

    /** The day of the last conclusion; empty while there is none, and when no corruption was found. */
    public Optional<LocalDate> on(UUID caseId) {
        return reports.find(caseId)
                .filter(Report::corruption)
                .flatMap(report -> conclusions.ofCase(caseId).stream()
                        .filter(Conclusion::last)
                        .findFirst())
                .map(conclusion -> LocalDate.ofInstant(conclusion.signedAt(), clock.getZone()));
    }
}
