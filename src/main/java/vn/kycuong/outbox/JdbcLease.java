package vn.kycuong.outbox;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who relays. The token grows with every change of owner, so that one who comes back too late is recognised. */
@Repository
class JdbcLease {

    private record Lease(long token, boolean mine, Instant validUntil) {}

    private final JdbcClient database;

    JdbcLease(JdbcClient database) {
        this.database = database;
    }

    /** The token, when the lease is this owner's, was free or has run out; prolonged when it ends before {@code renewBefore}. */
    Optional<Long> hold(UUID owner, Instant now, Instant renewBefore, Instant until) {
        var current = database.sql("select token, owner, valid_until from relay_lease where name = 'kafka'")
                .query((row, number) -> {
                    var validUntil = row.getObject("valid_until", OffsetDateTime.class);
                    return new Lease(
                            row.getLong("token"),
                            owner.equals(row.getObject("owner", UUID.class)),
                            validUntil == null ? Instant.MIN : validUntil.toInstant());
                })
                .single();
        if (current.mine() && current.validUntil().isAfter(renewBefore)) {
            return Optional.of(current.token());
        }
        return current.mine() || !current.validUntil().isAfter(now) ? take(owner, now, until) : Optional.empty();
    }

    /** Whether the token still counts; nobody else can take the lease before this transaction ends. */
    boolean keeps(long token) {
        return database.sql("select token from relay_lease where name = 'kafka' and token = :token for update")
                .param("token", token)
                .query(Long.class)
                .optional()
                .isPresent();
    }

    void giveUp(UUID owner) {
        database.sql("update relay_lease set owner = null, valid_until = null where name = 'kafka' and owner = :owner")
                .param("owner", owner)
                .update();
    }

    private Optional<Long> take(UUID owner, Instant now, Instant until) {
        return database.sql("""
                        update relay_lease
                           set token = case when owner = :owner then token else token + 1 end,
                               owner = :owner, valid_until = :until
                         where name = 'kafka' and (owner = :owner or valid_until is null or valid_until <= :now)
                        returning token
                        """)
                .param("owner", owner)
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .optional();
    }
}
