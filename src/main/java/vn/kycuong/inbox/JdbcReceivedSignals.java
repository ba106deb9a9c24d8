package vn.kycuong.inbox;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kycuong.inspection.GroundType;

@Repository
class JdbcReceivedSignals {

    private final JdbcClient database;

    JdbcReceivedSignals(JdbcClient database) {
        this.database = database;
    }

    void add(SignalQueries.Signal signal, String by) {
        database.sql("""
                        insert into received_signal (id, ground, reference, unit, source, received_on, arrived_at, taken_by)
                        values (:id, :ground, :reference, :unit, :source, :received, :arrived, :by)
                        """)
                .param("id", signal.id())
                .param("ground", signal.ground().name())
                .param("reference", signal.reference())
                .param("unit", signal.unit())
                .param("source", signal.source())
                .param("received", signal.receivedOn())
                .param("arrived", signal.arrivedAt().atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    List<SignalQueries.Signal> latest(int limit) {
        return database.sql("select * from received_signal order by arrived_at desc, id limit :limit")
                .param("limit", limit)
                .query((row, number) -> new SignalQueries.Signal(
                        row.getObject("id", UUID.class),
                        GroundType.valueOf(row.getString("ground")),
                        row.getString("reference"),
                        row.getString("unit"),
                        row.getString("source"),
                        row.getObject("received_on", LocalDate.class),
                        row.getObject("arrived_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
