package vn.kycuong.access;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** The one file that says who may do what: {@code permissions.csv}. A route or a role it does not name is denied. */
@Component
public class PermissionMatrix {

    /** One line of the matrix. */
    public record Row(String operation, List<Route> routes, boolean anonymous, Map<Role, String> reaches) {}

    /** An HTTP method and a path pattern that carry out an operation. */
    public record Route(HttpMethod method, PathPattern pattern) {}

    private record Door(PathPattern pattern, Row row) {}

    private final Map<String, Row> rows = new LinkedHashMap<>();

    /** By method, the most specific pattern first. */
    private final Map<HttpMethod, List<Door>> doors = new HashMap<>();

    PermissionMatrix() {
        for (var line : lines()) {
            var row = row(line);
            if (rows.put(row.operation(), row) != null) {
                throw new IllegalStateException("The permission matrix names an operation twice: " + row.operation());
            }
            for (var route : row.routes()) {
                doors.computeIfAbsent(route.method(), method -> new ArrayList<>())
                        .add(new Door(route.pattern(), row));
            }
        }
        doors.values().forEach(those -> those.sort(Comparator.comparing(Door::pattern)));
    }

    public List<Row> rows() {
        return List.copyOf(rows.values());
    }

    /** The most specific route that matches, so that {@code /inspections/new} wins over {@code /inspections/{id}}. */
    public Optional<Row> rowOf(HttpMethod method, String path) {
        var container = PathContainer.parsePath(path);
        return doors.getOrDefault(method, List.of()).stream()
                .filter(door -> door.pattern().matches(container))
                .findFirst()
                .map(Door::row);
    }

    Reach reach(String operation, Role role) {
        var row = rows.get(operation);
        if (row == null) {
            throw new IllegalStateException("The permission matrix does not name the operation " + operation);
        }
        return Reach.of(row.reaches().getOrDefault(role, "-"));
    }

    private static List<Map<String, String>> lines() {
        var schema = CsvSchema.emptySchema().withHeader().withColumnSeparator(';');
        try (var lines = new CsvMapper()
                .readerForMapOf(String.class)
                .with(schema)
                .<Map<String, String>>readValues(new ClassPathResource("permissions.csv").getInputStream())) {
            return lines.readAll();
        } catch (IOException unreadable) {
            throw new IllegalStateException("The permission matrix cannot be read", unreadable);
        }
    }

    private static Row row(Map<String, String> line) {
        var reaches = new EnumMap<Role, String>(Role.class);
        for (var role : Role.values()) {
            reaches.put(role, cell(line, role.name().toLowerCase(Locale.ROOT)));
        }
        var anonymous = Reach.of(cell(line, "anonymous")) == Reach.ANY;
        return new Row(cell(line, "operation"), routes(cell(line, "routes")), anonymous, reaches);
    }

    private static String cell(Map<String, String> line, String column) {
        var value = line.get(column);
        if (value == null) {
            throw new IllegalStateException("The permission matrix lacks the column " + column + " in " + line);
        }
        return value.strip();
    }

    private static List<Route> routes(String text) {
        var routes = new ArrayList<Route>();
        for (var route : text.split(",", -1)) {
            if (!route.isBlank()) {
                var words = route.strip().split(" ", 2);
                routes.add(new Route(
                        HttpMethod.valueOf(words[0]), PathPatternParser.defaultInstance.parse(words[1].strip())));
            }
        }
        return List.copyOf(routes);
    }
}
