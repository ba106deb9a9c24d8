package vn.kycuong.benchmark;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import vn.kycuong.access.PermissionMatrix;
import vn.kycuong.access.Role;

/** The pages of the people's door, as the permission matrix knows them: a new one cannot be forgotten. */
final class Doors {

    /** Files are not pages, and what is there for machines is not for people. */
    private static final List<String> FILES =
            List.of(".xlsx", ".csv", "/export", "/extract", "/pdf", "/docx", "/content", "/proof", "/diagram", ".ico");

    private static final List<String> FOR_MACHINES =
            List.of("/api/", "/v3/", "/asyncapi", "/actuator", "/problems", "/assets", "/webjars", "/error");

    /** To the board of whoever comes. */
    private static final String LEADS_ON = "/";

    private final PermissionMatrix matrix;

    Doors(Application application) {
        this.matrix = application.bean(PermissionMatrix.class);
    }

    List<String> all() {
        return patterns(matrix.rows().stream());
    }

    List<String> openTo(Role role) {
        return patterns(matrix.rows().stream()
                .filter(row -> row.anonymous()
                        || !row.reaches().getOrDefault(role, "-").equals("-")));
    }

    private static List<String> patterns(Stream<PermissionMatrix.Row> rows) {
        return rows.flatMap(row -> row.routes().stream())
                .filter(route -> route.method().equals(HttpMethod.GET))
                .map(route -> route.pattern().getPatternString())
                .filter(pattern -> !pattern.equals(LEADS_ON))
                .filter(pattern -> FILES.stream().noneMatch(pattern::endsWith))
                .filter(pattern -> FOR_MACHINES.stream().noneMatch(pattern::startsWith))
                .distinct()
                .toList();
    }
}
