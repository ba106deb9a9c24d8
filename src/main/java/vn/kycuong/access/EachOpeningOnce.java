package vn.kycuong.access;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** One opening is one row, however many questions a page asks of the case. */
@Component
class EachOpeningOnce implements AccessLog {

    private final JdbcAccessLog log;
    private final Reading reading;

    EachOpeningOnce(JdbcAccessLog log, Reading reading) {
        this.log = log;
        this.reading = reading;
    }

    private record Opening(UUID caseId, String operation) {}

    @Override
    public void opened(UUID caseId, Actor by, String operation) {
        reading.once(new Opening(caseId, operation), () -> {
            log.opened(caseId, by, operation);
            return true;
        });
    }
}
