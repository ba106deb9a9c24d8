package vn.kycuong.doors;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/**
 * A line of the permission matrix, read without the code that the application reads it with.
 *
 * @param reaches how far the right reaches, by the name of the column
 */
record MatrixLine(String operation, List<Way> ways, Map<String, String> reaches) {

    /** One route of the line. */
    record Way(String method, String pattern) {

        boolean isApi() {
            return pattern.startsWith("/api/") || pattern.startsWith("/v3/");
        }

        boolean isOfInspection() {
            return pattern.replace("/api/v1", "").startsWith("/inspections/{id}");
        }

        boolean isOfFinding() {
            return pattern.replace("/api/v1", "").startsWith("/findings/{id}");
        }

        boolean isOfEntry() {
            return pattern.replace("/api/v1", "").startsWith("/accountability-entries/{id}");
        }

        boolean isOfSomethingKept() {
            return isOfInspection() || isOfFinding() || isOfEntry();
        }

        /** A file that is written while it is read, as long as it may be. */
        boolean isWrittenRowByRow() {
            return pattern.endsWith(".xlsx")
                    || pattern.endsWith(".csv")
                    || pattern.endsWith("/export")
                    || pattern.endsWith("/workbook");
        }

        /** Names something inside a case or elsewhere that may be absent although the way is open. */
        boolean mayEndNowhere() {
            var rest = isOfSomethingKept() ? pattern.replaceFirst("\\{id}", "") : pattern;
            return rest.contains("{");
        }
    }

    static List<MatrixLine> all() {
        try {
            var text = new ClassPathResource("permissions.csv").getContentAsString(StandardCharsets.UTF_8);
            var lines = text.lines().filter(line -> !line.isBlank()).toList();
            var columns = lines.get(0).split(";", -1);
            return lines.stream()
                    .skip(1)
                    .map(line -> line(columns, line.split(";", -1)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static MatrixLine line(String[] columns, String[] cells) {
        var reaches = new LinkedHashMap<String, String>();
        for (var column = 2; column < columns.length; column++) {
            reaches.put(columns[column].strip(), cells[column].strip());
        }
        var ways = new ArrayList<Way>();
        Stream.of(cells[1].split(",", -1))
                .map(String::strip)
                .filter(way -> !way.isEmpty())
                .forEach(way -> {
                    var words = Arrays.asList(way.split(" ", -1));
                    ways.add(new Way(words.get(0), words.get(1)));
                });
        return new MatrixLine(cells[0], ways, reaches);
    }
}
