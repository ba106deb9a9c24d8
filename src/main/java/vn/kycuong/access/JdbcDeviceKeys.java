package vn.kycuong.access;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDeviceKeys {

    private final JdbcClient database;

    JdbcDeviceKeys(JdbcClient database) {
        this.database = database;
    }

    /** The key that the official has; the new one, if there was none. */
    DeviceKey ofOrNew(String official, DeviceKey fresh, Instant now) {
        database.sql("""
                        insert into device_key (official, id, secret, made_at)
                        values (:official, :id, :secret, :now)
                        on conflict (official) do nothing
                        """)
                .param("official", official)
                .param("id", fresh.id())
                .param("secret", fresh.secret())
                .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
        return database.sql("select id, secret from device_key where official = :official")
                .param("official", official)
                .query((row, number) -> new DeviceKey(row.getObject("id", UUID.class), row.getBytes("secret")))
                .single();
    }
}
