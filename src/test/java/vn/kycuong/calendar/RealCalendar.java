package vn.kycuong.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kycuong.RealTest;
import vn.kycuong.access.Actor;
import vn.kycuong.access.CaseFiles;
import vn.kycuong.access.Role;

/** The calendar of a real database. Days are published in years that nobody else computes with. */
@RealTest
abstract class RealCalendar {

    static final Actor ADMINISTRATOR = new Actor("quan-tri", Set.of(Role.ADMINISTRATOR), Set.of(), "");

    @Autowired
    Deadlines deadlines;

    @Autowired
    PublishCalendarDays publishCalendarDays;

    @Autowired
    CaseFiles caseFiles;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    final UUID caseId = UUID.randomUUID();
    final UUID subject = UUID.randomUUID();

    <T> T asSystem(Supplier<T> work) {
        return as(Actor.SYSTEM, work);
    }

    <T> T as(Actor actor, Supplier<T> work) {
        return transaction.execute(status -> {
            database.sql("select set_config('kycuong.actor', :official, true)")
                    .param("official", actor.official())
                    .query(String.class)
                    .single();
            return work.get();
        });
    }

    void openCase(boolean sealed) {
        asSystem(() -> {
            caseFiles.open(caseId, sealed, Set.of());
            return caseId;
        });
    }

    Deadline open(String kind, String start, Term term) {
        return asSystem(() -> deadlines.open(caseId, subject, kind, LocalDate.parse(start), term, "Điều 1", "P"));
    }

    Deadline find(String kind) {
        return asSystem(() -> deadlines.find(subject, kind)).orElseThrow();
    }

    void publish(String date, DayType type) {
        var day = Fixture.row(date, type, DayStatus.OFFICIAL);
        publishCalendarDays.handle(new PublishCalendarDays.Command(List.of(day), ADMINISTRATOR));
    }

    int version() {
        return database.sql("select max(version) from calendar_day")
                .query(Integer.class)
                .single();
    }
}
