package vn.kycuong.benchmark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The rows of one inspection in all tables but those of journal, outbox and notification, and what each step of it changed
 * there, so that another program can write the same rows.
 */
final class DomainRows {

    /** One statement and its values, as text that the database turns into what the column holds. */
    record Change(String sql, List<@Nullable String> values) {}

    private record Table(String name, List<String> columns, List<String> key, String ofCase) {

        String insert() {
            var marks = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
            return "insert into %s (%s) values (%s)".formatted(name, String.join(", ", columns), marks);
        }

        String where() {
            return key.stream().map(column -> column + " = ?").collect(Collectors.joining(" and "));
        }
    }

    private record Line(Table table, List<String> key) {}

    private static final List<String> PARENTS =
            List.of("case_file", "inspection", "finding", "deadline", "conclusion", "recommendation");

    private final JdbcClient database;
    private final List<Table> tables;
    private Map<Line, List<@Nullable String>> before = Map.of();

    /** @param database with the rights of the owner */
    DomainRows(JdbcClient database) {
        this.database = database;
        this.tables = tables();
    }

    void begin() {
        before = Map.of();
    }

    /** What has changed since the last call. */
    List<Change> changes(UUID caseId) {
        var now = lines(caseId);
        var changes = new ArrayList<Change>();
        now.forEach((line, values) -> {
            var old = before.get(line);
            if (old == null) {
                changes.add(new Change(line.table().insert(), values));
            } else if (!old.equals(values)) {
                changes.add(update(line, old, values));
            }
        });
        before.keySet().stream()
                .filter(line -> !now.containsKey(line))
                .map(line -> new Change(
                        "delete from %s where %s"
                                .formatted(line.table().name(), line.table().where()),
                        new ArrayList<>(line.key())))
                .forEach(changes::add);
        before = now;
        return changes;
    }

    private static Change update(Line line, List<@Nullable String> old, List<@Nullable String> values) {
        var changed = IntStream.range(0, values.size())
                .filter(column -> !java.util.Objects.equals(old.get(column), values.get(column)))
                .boxed()
                .toList();
        var set = changed.stream()
                .map(column -> line.table().columns().get(column) + " = ?")
                .collect(Collectors.joining(", "));
        var parameters = new ArrayList<@Nullable String>();
        changed.forEach(column -> parameters.add(values.get(column)));
        parameters.addAll(line.key());
        return new Change(
                "update %s set %s where %s"
                        .formatted(line.table().name(), set, line.table().where()),
                parameters);
    }

    private Map<Line, List<@Nullable String>> lines(UUID caseId) {
        var lines = new LinkedHashMap<Line, List<@Nullable String>>();
        for (var table : tables) {
            var columns =
                    table.columns().stream().map(column -> column + "::text").collect(Collectors.joining(", "));
            var found = database.sql("select %s from %s where %s".formatted(columns, table.name(), table.ofCase()))
                    .param("case", caseId)
                    .query((row, number) -> {
                        var values = new ArrayList<@Nullable String>();
                        for (var column = 1; column <= table.columns().size(); column++) {
                            values.add(row.getString(column));
                        }
                        return values;
                    })
                    .list();
            for (var values : found) {
                var key = new ArrayList<String>();
                for (var column : table.key()) {
                    key.add(String.valueOf(values.get(table.columns().indexOf(column))));
                }
                lines.put(new Line(table, key), values);
            }
        }
        return lines;
    }

    private List<Table> tables() {
        var columns = new HashMap<String, List<String>>();
        database.sql("""
                        select c.table_name, c.column_name
                          from information_schema.columns c
                          join information_schema.tables t using (table_schema, table_name)
                         where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
                           and c.is_identity = 'NO' and c.is_generated = 'NEVER'
                           and c.table_name not like 'act\\_%'
                           and c.table_name not like 'journal\\_%'
                           and c.table_name not in ('audience_head', 'anchored_head', 'announcement',
                                                    'unsent_announcement', 'sent_announcement', 'seal_commitment',
                                                    'access_log', 'inbox_message', 'delivery')
                           -- Kept by the database itself.
                           and (c.table_name, c.column_name) not in (
                                   ('inspection', 'opened_at'), ('inspection', 'milestones'), ('inspection', 'ended_at'),
                                   ('finding', 'severity'), ('finding', 'ended_at'))
                         order by c.table_name, c.ordinal_position
                        """)
                .query((row, number) -> columns.computeIfAbsent(row.getString(1), name -> new ArrayList<>())
                        .add(row.getString(2)))
                .list();
        return columns.entrySet().stream()
                .filter(table -> !ofCase(table.getKey(), table.getValue()).isEmpty())
                .map(table -> new Table(
                        table.getKey(),
                        table.getValue(),
                        keyOf(table.getKey()),
                        ofCase(table.getKey(), table.getValue())))
                .sorted(Comparator.comparing(DomainRows::rank).thenComparing(Table::name))
                .toList();
    }

    private static int rank(Table table) {
        var parent = PARENTS.indexOf(table.name());
        return parent < 0 ? PARENTS.size() : parent;
    }

    /** Empty when the rows do not belong to a case. */
    private static String ofCase(String table, List<String> columns) {
        if (table.equals("case_file")) {
            return "id = :case";
        }
        if (columns.contains("case_id")) {
            return "case_id = :case";
        }
        return List.of("finding", "deadline", "recommendation", "conclusion").stream()
                .filter(parent -> columns.contains(parent + "_id"))
                .map(parent -> "%s_id in (select id from %s where case_id = :case)".formatted(parent, parent))
                .findFirst()
                .orElse("");
    }

    private List<String> keyOf(String table) {
        return database.sql("""
                        select a.attname
                          from pg_index i
                          join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
                         where i.indisprimary and i.indrelid = cast(:table as regclass)
                        """).param("table", table).query(String.class).list();
    }
}
