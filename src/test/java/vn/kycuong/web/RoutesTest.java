package vn.kycuong.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.kycuong.RealTest;
import vn.kycuong.access.PermissionMatrix;

@RealTest
class RoutesTest {

    /** What the application handles and the matrix leaves closed, and why. */
    private static final Map<String, String> CLOSED = Map.of();

    /** What the matrix opens and no handler of ours answers, and who does. */
    private static final Map<String, String> ANSWERED_ELSEWHERE = Map.of(
            "POST /login", "the sign-in filter",
            "POST /logout", "the sign-out filter",
            "GET /assets/**", "files of the application",
            "GET /webjars/**", "files of libraries",
            "GET /favicon.ico", "a file, or nothing there",
            "GET /error", "the container, for any method",
            "GET /actuator/health", "the handler of the health endpoint",
            "GET /actuator/health/**", "the handler of the health endpoint");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Autowired
    private List<CaseAction> actions;

    @Autowired
    private PermissionMatrix matrix;

    @Test
    void everyHandlerIsNamedByTheMatrix() {
        var unnamed = Routes.without(handled(), Routes.ofMatrix(matrix.rows()));

        assertThat(unnamed).containsExactlyInAnyOrderElementsOf(CLOSED.keySet());
    }

    @Test
    void everyRouteOfTheMatrixIsAnswered() {
        var unanswered = Routes.without(Routes.ofMatrix(matrix.rows()), handled());

        assertThat(unanswered).containsExactlyInAnyOrderElementsOf(ANSWERED_ELSEWHERE.keySet());
    }

    @Test
    void everyActOfAPageIsAnOperationOfItsRoute() {
        assertThat(actions).isNotEmpty().allSatisfy(action -> {
            var path = action.subject().address(new UUID(0, 0))
                    + '/'
                    + action.path().replace("recommendations/", "recommendations/1/");
            for (var method : List.of("GET", "POST")) {
                assertThat(matrix.rowOf(HttpMethod.valueOf(method), path))
                        .as(method + " " + path)
                        .map(PermissionMatrix.Row::operation)
                        .contains(action.operation());
            }
        });
    }

    @Test
    void aMissingRowOrHandlerIsNoticed() {
        var rows = matrix.rows().stream()
                .filter(row -> !row.operation().equals("inspection.announce"))
                .toList();

        assertThat(Routes.without(handled(), Routes.ofMatrix(rows)))
                .contains(
                        "POST /api/v1/inspections/{}/announcement",
                        "GET /inspections/{}/announcement",
                        "POST /inspections/{}/announcement");
        assertThat(Routes.without(
                        Routes.ofMatrix(matrix.rows()), Routes.ofHandlers(Set.<RequestMappingInfo>of(), actions)))
                .contains("GET /api/v1/work", "POST /findings/{}/response");
    }

    private Set<String> handled() {
        return Routes.ofHandlers(mapping.getHandlerMethods().keySet(), actions);
    }
}
