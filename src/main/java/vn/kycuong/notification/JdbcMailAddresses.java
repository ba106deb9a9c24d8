package vn.kycuong.notification;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Addresses over time: one now for an official, and those before. */
@Repository
class JdbcMailAddresses {

    private final JdbcClient database;

    JdbcMailAddresses(JdbcClient database) {
        this.database = database;
    }

    Optional<String> of(String official) {
        return database.sql("select address from mail_address where official = :official and valid_to is null")
                .param("official", official)
                .query(String.class)
                .optional();
    }

    /** Ends the one there is; false when there is none. */
    boolean end(String official, String by, Instant now) {
        return database.sql("""
                                update mail_address
                                   set valid_to = greatest(:now, valid_from), ended_by = :by
                                 where official = :official and valid_to is null
                                """)
                        .param("official", official)
                        .param("by", by)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Only where there never was one with this id, so that a start does not bring back what was taken away. */
    void beginAtFirst(UUID id, String official, String address, String by, Instant now) {
        var known = database.sql("select exists (select 1 from mail_address where id = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
        if (!known) {
            begin(id, official, address, by, now);
        }
    }

    /** Only where there is none now. */
    void begin(UUID id, String official, String address, String by, Instant now) {
        database.sql("""
                        insert into mail_address (id, official, address, valid_from, set_by)
                        values (:id, :official, :address, :now, :by)
                        on conflict do nothing
                        """)
                .param("id", id)
                .param("official", official)
                .param("address", address)
                .param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
