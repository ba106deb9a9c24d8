package vn.kycuong.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;

/** The team's diary, numbered per case. Callers hold the lock of the case. */
@Component
class Diary {

    private final JdbcFieldwork fieldwork;
    private final Clock clock;

    Diary(JdbcFieldwork fieldwork, Clock clock) {
        this.fieldwork = fieldwork;
        this.clock = clock;
    }

    DiaryEntry write(UUID caseId, LocalDate on, String text, Actor by) {
        var number = fieldwork.diary(caseId).size() + 1;
        var entry = new DiaryEntry(number, on, text, clock.instant().truncatedTo(ChronoUnit.MICROS), by.official());
        fieldwork.add(caseId, entry);
        return entry;
    }
}
