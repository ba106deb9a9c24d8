package vn.kycuong.access;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks at what is kept of signing in. */
@Component
class JdbcSignInLook {

    private final JdbcClient database;

    JdbcSignInLook(JdbcClient database) {
        this.database = database;
    }

    /** How many failures are kept although they count no more. */
    long overdue(Instant now) {
        return database.sql("select count(*) from sign_in_failure where forget_at <= :now")
                .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    List<String> keys() {
        return database.sql("select key from sign_in_failure union all select key from sign_in_place")
                .query(String.class)
                .list();
    }
}
