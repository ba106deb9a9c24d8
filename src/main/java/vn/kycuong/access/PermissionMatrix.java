package vn.kycuong.access;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
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

    private final Map<String, Row> rows = new LinkedHashMap<>();

    PermissionMatrix() {
        for (var line : lines()) {
            var row = row(line);
            if (rows.put(row.operation(), row) != null) {
                throw new IllegalStateException("The permission matrix names an operation twice: " + row.operation());
            }
        }
    }

    public List<Row> rows() {
        return List.copyOf(rows.values());
    }

    /** The most specific route that matches, so that {@code /inspections/new} wins over {@code /inspections/{id}}. */
    public Optional<Row> rowOf(HttpMethod method, String path) {
        var container = PathContainer.parsePath(path);
        Optional<Row> best = Optional.empty();
        PathPattern bestPattern = null;
        for (var row : rows.values()) {
            for (var route : row.routes()) {
                if (route.method().equals(method)
                        && route.pattern().matches(container)
                        && (bestPattern == null || route.pattern().compareTo(bestPattern) < 0)) {
                    best = Optional.of(row);
                    bestPattern = route.pattern();
                }
            }
        }
        return best;
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
