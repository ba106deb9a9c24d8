package vn.kycuong.web;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import vn.kycuong.access.PermissionMatrix;

/** Routes as {@code METHOD /path/{}}: what stands between braces does not matter. */
final class Routes {

    private Routes() {}

    static Set<String> ofMatrix(Collection<PermissionMatrix.Row> rows) {
        return rows.stream()
                .flatMap(row -> row.routes().stream())
                .map(route -> route(route.method(), route.pattern().getPatternString()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Page routes whose last part is the path of an act stand for each of these acts. */
    static Set<String> ofHandlers(Collection<RequestMappingInfo> mappings, Collection<CaseAction> actions) {
        return mappings.stream()
                .flatMap(mapping -> mapping.getPatternValues().stream()
                        .flatMap(pattern -> spelledOut(pattern, actions))
                        .flatMap(pattern -> mapping.getMethodsCondition().getMethods().stream()
                                .map(method -> route(method.asHttpMethod(), pattern))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Set<String> without(Set<String> routes, Collection<String> others) {
        var rest = new TreeSet<>(routes);
        rest.removeAll(others);
        return rest;
    }

    private static Stream<String> spelledOut(String pattern, Collection<CaseAction> actions) {
        if (!pattern.endsWith("/{path}")) {
            return Stream.of(pattern);
        }
        var root = pattern.substring(0, pattern.length() - "{path}".length());
        return actions.stream()
                .filter(action -> action.address(new UUID(0, 0)).startsWith(root.substring(0, root.indexOf('{'))))
                .map(action -> action.path().split("/", 2))
                .filter(path -> (path.length == 2) == root.contains("recommendations"))
                .map(path -> root + path[path.length - 1]);
    }

    private static String route(HttpMethod method, String pattern) {
        return method + " " + pattern.replaceAll("\\{[^}]*}", "{}");
    }
}
