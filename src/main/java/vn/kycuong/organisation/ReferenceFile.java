package vn.kycuong.organisation;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** A file of reference data: commas between columns, their names in the first line. */
record ReferenceFile(String name) {

    /** One line. */
    record Line(String file, Map<String, String> cells) {

        String text(String column) {
            var value = cells.get(column);
            if (value == null) {
                throw new IllegalStateException(file + " lacks the column " + column);
            }
            return value.strip();
        }

        /** Null when the cell is empty: the day is unknown, or there is none. */
        @Nullable
        LocalDate date(String column) {
            var text = text(column);
            return text.isEmpty() ? null : LocalDate.parse(text);
        }
    }

    List<Line> lines() {
        var schema = CsvSchema.emptySchema().withHeader();
        try (var content = new ClassPathResource("reference/" + name).getInputStream();
                var lines = new CsvMapper()
                        .readerForMapOf(String.class)
                        .with(schema)
                        .<Map<String, String>>readValues(content)) {
            return lines.readAll().stream().map(cells -> new Line(name, cells)).toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException(name + " cannot be read", unreadable);
        }
    }
}
