package db.migration;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.core.io.ClassPathResource;

/** Fills the first catalogue of violations. A later change is a new row with its own dates, never a changed file. */
public class V061__violation_catalogue extends BaseJavaMigration {

    private static final String FILE = "reference/violations.csv";
    private static final LocalDate VALID_FROM = LocalDate.of(2025, 1, 1);
    private static final List<String> COLUMNS =
            List.of("code", "name_vi", "name_en", "default_severity", "default_route", "basis");

    @Override
    public void migrate(Context context) throws SQLException, IOException {
        var insert = """
                insert into violation
                       (code, name_vi, name_en, default_class, default_route, basis, valid_from, source)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """;
        try (var statement = context.getConnection().prepareStatement(insert)) {
            for (var line : lines()) {
                add(statement, line);
            }
            statement.executeBatch();
        }
    }

    private static void add(PreparedStatement statement, Map<String, String> line) throws SQLException {
        for (var column = 0; column < COLUMNS.size(); column++) {
            statement.setString(column + 1, line.get(COLUMNS.get(column)).strip());
        }
        statement.setDate(COLUMNS.size() + 1, Date.valueOf(VALID_FROM));
        statement.setString(COLUMNS.size() + 2, FILE);
        statement.addBatch();
    }

    private static List<Map<String, String>> lines() throws IOException {
        try (var lines = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .<Map<String, String>>readValues(new ClassPathResource(FILE).getInputStream())) {
            return lines.readAll();
        }
    }
}
