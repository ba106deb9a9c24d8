package vn.kycuong.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcNotificationSettings {

    private final JdbcClient database;

    JdbcNotificationSettings(JdbcClient database) {
        this.database = database;
    }

    NotificationSettings of(String official) {
        return of(Set.of(official)).getOrDefault(official, NotificationSettings.DEFAULTS);
    }

    /** Of those who ever chose something. */
    Map<String, NotificationSettings> of(Collection<String> officials) {
        var choices = new HashMap<String, Map<StageGroup, Choice>>();
        var settings = new HashMap<String, NotificationSettings>();
        database.sql("""
                        select official, s.version, s.language, s.digest_hour, c.stage_group, c.choice
                          from notification_setting s
                          left join notification_choice c using (official)
                         where official = any (:officials)
                        """).param("officials", officials.toArray(String[]::new)).query(row -> {
            var official = row.getString("official");
            var chosen = choices.computeIfAbsent(official, first -> new EnumMap<>(StageGroup.class));
            if (row.getString("stage_group") != null) {
                chosen.put(StageGroup.valueOf(row.getString("stage_group")), Choice.valueOf(row.getString("choice")));
            }
            settings.put(
                    official,
                    new NotificationSettings(
                            row.getLong("version"), row.getString("language"), row.getInt("digest_hour"), chosen));
        });
        return settings;
    }

    /** False when they are not those of the version any more that the new ones go out from. */
    boolean change(String official, NotificationSettings settings, Instant now) {
        var written = settings.version() == 0 ? insert(official, settings, now) : update(official, settings, now);
        if (written) {
            database.sql("delete from notification_choice where official = :official")
                    .param("official", official)
                    .update();
            settings.choices().forEach((group, choice) -> add(official, group, choice));
        }
        return written;
    }

    /** Officials whose digest of the day is due and not made; those who chose it after its hour get it tomorrow. */
    List<String> awaitingDigest(LocalDate day, int hour, Instant startOfDay) {
        return database.sql("""
                        select s.official
                          from notification_setting s
                         where s.digest_hour <= :hour
                           and s.changed_at < cast(:start as timestamptz) + make_interval(hours => s.digest_hour)
                           and exists (select 1
                                         from notification_choice c
                                        where c.official = s.official and c.choice = 'DIGEST')
                           and not exists (select 1
                                             from digest_run r
                                            where r.official = s.official and r.day = :day)
                         order by s.official
                        """)
                .param("hour", hour)
                .param("start", startOfDay.atOffset(ZoneOffset.UTC))
                .param("day", day)
                .query(String.class)
                .list();
    }

    /** Whether this is the first time that the digest of the day is made, on whatever node. */
    boolean beginsDigest(String official, LocalDate day, Instant now) {
        return database.sql("""
                                insert into digest_run (official, day, made_at) values (:official, :day, :now)
                                on conflict do nothing
                                """)
                        .param("official", official)
                        .param("day", day)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private boolean insert(String official, NotificationSettings settings, Instant now) {
        return database.sql("""
                                insert into notification_setting (official, version, language, digest_hour, changed_at)
                                values (:official, 1, :language, :hour, :now)
                                on conflict do nothing
                                """)
                        .param("official", official)
                        .param("language", settings.language())
                        .param("hour", settings.digestHour())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private boolean update(String official, NotificationSettings settings, Instant now) {
        return database.sql("""
                                update notification_setting
                                   set version = version + 1, language = :language, digest_hour = :hour,
                                       changed_at = :now
                                 where official = :official and version = :version
                                """)
                        .param("official", official)
                        .param("version", settings.version())
                        .param("language", settings.language())
                        .param("hour", settings.digestHour())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private void add(String official, StageGroup group, Choice choice) {
        database.sql("""
                        insert into notification_choice (official, stage_group, choice)
                        values (:official, :group, :choice)
                        """)
                .param("official", official)
                .param("group", group.name())
                .param("choice", choice.name())
                .update();
    }
}
