package vn.kycuong.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kycuong.access.JsonColumns;
import vn.kycuong.access.Reading;
import vn.kycuong.access.Role;

/** Accounts and the roles they hold now. */
@Repository
class JdbcAccounts {

    private static final String ROWS = """
            select name, password_hash, official, enabled, demonstration,
                   array(select role from account_role r where r.account = a.name and r.withdrawn_at is null) as roles
              from account a
            """;

    private final JdbcClient database;
    private final Clock clock;
    private final Reading reading;
    private final JsonColumns json;

    JdbcAccounts(JdbcClient database, Clock clock, Reading reading, JsonColumns json) {
        this.database = database;
        this.clock = clock;
        this.reading = reading;
        this.json = json;
    }

    /** Whoever signs in with an account, and the posts of that person which are in force. */
    record Holder(Account account, List<JdbcAssignments.Row> posts) {}

    private record HoldersKey(Role role, Set<Position> positions, LocalDate on) {}

    Optional<Account> byName(String name) {
        return one("where name = :key", name);
    }

    Optional<Holder> holder(String name, LocalDate on) {
        return database.sql("""
                        select a.name, a.password_hash, a.official, a.enabled, a.demonstration,
                               array(select role from account_role r
                                      where r.account = a.name and r.withdrawn_at is null) as roles,
                               (select json_agg(json_build_object('id', p.id, 'official', p.official, 'unit', p.unit,
                                                                  'post', p.post, 'position', p.position,
                                                                  'main', p.main, 'validFrom', p.valid_from,
                                                                  'validTo', p.valid_to)
                                                order by p.valid_from, p.unit)
                                  from assignment p
                                 where p.official = a.official
                                   and daterange(p.valid_from, p.valid_to, '[]') @> cast(:on as date)) as posts
                          from account a
                         where a.name = :name
                        """)
                .param("name", name)
                .param("on", on)
                .query((row, number) ->
                        new Holder(account(row, number), json.list(row, "posts", JdbcAssignments.Row[].class)))
                .optional();
    }

    Optional<Account> byOfficial(String official) {
        return one("where official = :key", official);
    }

    Set<String> enabledAmong(Collection<String> officials) {
        return database.sql("select official from account where official = any(:officials) and enabled")
                .param("officials", officials.toArray(String[]::new))
                .query(String.class)
                .set();
    }

    Optional<Account> lock(String name) {
        return one("where name = :key for update", name);
    }

    List<Account> all() {
        return database.sql(ROWS + "order by name").query(JdbcAccounts::account).list();
    }

    List<Account> page(int offset, int limit) {
        return database.sql(ROWS + "order by name limit :limit offset :offset")
                .param("limit", limit)
                .param("offset", offset)
                .query(JdbcAccounts::account)
                .list();
    }

    boolean none() {
        return database.sql("select not exists (select 1 from account)")
                .query(Boolean.class)
                .single();
    }

    /** Locks the enabled accounts that hold the role, so that two administrators cannot take it from each other at once. */
    List<String> lockHolders(Role role) {
        return database.sql("""
                        select a.name
                          from account a
                          join account_role r on r.account = a.name and r.role = :role and r.withdrawn_at is null
                         where a.enabled
                         order by a.name
                           for update of a
                        """).param("role", role.name()).query(String.class).list();
    }

    /** Who holds one of these positions that day; everybody with the role when it needs none. */
    Set<String> officialsWith(Role role, Set<Position> positions, LocalDate on) {
        return reading.once(new HoldersKey(role, positions, on), () -> readOfficialsWith(role, positions, on));
    }

    private Set<String> readOfficialsWith(Role role, Set<Position> positions, LocalDate on) {
        return database.sql("""
                        select a.official
                          from account a
                          join account_role r on r.account = a.name and r.role = :role and r.withdrawn_at is null
                         where a.enabled
                           and (:anybody or exists (select 1
                                                      from assignment p
                                                     where p.official = a.official and p.position = any (:positions)
                                                       and daterange(p.valid_from, p.valid_to, '[]')
                                                           @> cast(:on as date)))
                        """)
                .param("role", role.name())
                .param("anybody", positions.isEmpty())
                .param("positions", positions.stream().map(Position::name).toArray(String[]::new))
                .param("on", on)
                .query(String.class)
                .set();
    }

    void open(Account account, String by) {
        database.sql("""
                        insert into account (name, password_hash, official, enabled, demonstration, opened_at, opened_by,
                                             password_changed_at)
                        values (:name, :hash, :official, :enabled, :demonstration, :now, :by, :now)
                        """)
                .param("name", account.name())
                .param("hash", account.passwordHash())
                .param("official", account.official())
                .param("enabled", account.enabled())
                .param("demonstration", account.demonstration())
                .param("now", now())
                .param("by", by)
                .update();
        account.roles().forEach(role -> grant(account.name(), role, by));
    }

    void changePassword(String name, String hash) {
        database.sql("update account set password_hash = :hash, password_changed_at = :now where name = :name")
                .param("hash", hash)
                .param("now", now())
                .param("name", name)
                .update();
    }

    void disable(String name, String by) {
        database.sql("update account set enabled = false, disabled_at = :now, disabled_by = :by where name = :name")
                .param("now", now())
                .param("by", by)
                .param("name", name)
                .update();
    }

    void grant(String name, Role role, String by) {
        database.sql("""
                        insert into account_role (account, role, granted_at, granted_by)
                        values (:name, :role, :now, :by)
                        """)
                .param("name", name)
                .param("role", role.name())
                .param("now", now())
                .param("by", by)
                .update();
    }

    void withdraw(String name, Role role, String by) {
        database.sql("""
                        update account_role
                           set withdrawn_at = :now, withdrawn_by = :by
                         where account = :name and role = :role and withdrawn_at is null
                        """)
                .param("name", name)
                .param("role", role.name())
                .param("now", now())
                .param("by", by)
                .update();
    }

    private Optional<Account> one(String condition, String key) {
        return database.sql(ROWS + condition)
                .param("key", key)
                .query(JdbcAccounts::account)
                .optional();
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        var roles = Stream.of((String[]) row.getArray("roles").getArray()).map(Role::valueOf);
        return new Account(
                row.getString("name"),
                row.getString("password_hash"),
                row.getString("official"),
                roles.collect(Collectors.toUnmodifiableSet()),
                row.getBoolean("enabled"),
                row.getBoolean("demonstration"));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
    }
}
