package vn.kycuong.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import vn.kycuong.RealTest;
import vn.kycuong.access.PermissionMatrix;

@RealTest
class OpenApiTest {

    @Autowired
    TestRestTemplate http;

    @Autowired
    PermissionMatrix matrix;

    @Test
    void saysWhatItIsAndHowToSignIn() {
        var description = description();
        assertThat(description.at("/info/title").asText()).isEqualTo("Kỷ Cương");
        assertThat(description.at("/info/version").asText()).isNotBlank();
        assertThat(description.at("/info/description").asText()).contains("If-Match");
        assertThat(description.at("/components/securitySchemes/session/in").asText())
                .isEqualTo("cookie");
        assertThat(description.at("/components/securitySchemes/basic/scheme").asText())
                .isEqualTo("basic");
        assertThat(description.at("/security")).hasSize(2);
    }

    @Test
    void describesEveryRouteOfTheMatrixAndNoOther() {
        assertThat(describedRoutes()).isEqualTo(routesOfTheMatrix());
    }

    @Test
    void saysWhichOperationNeedsNoSigningIn() {
        var deadline = description().at("/paths/~1api~1v1~1calendar~1deadline/get/security");
        assertThat(deadline.isArray()).isTrue();
        assertThat(deadline).isEmpty();
    }

    @Test
    void keepsRecordsOfOneSimpleNameApart() {
        var names = description().at("/components/schemas").properties().stream()
                .map(Map.Entry::getKey)
                .toList();
        assertThat(names)
                .contains("vn.kycuong.inspection.InspectionList.Page", "vn.kycuong.finding.FindingQueries.Page");
    }

    @Test
    void doesNotAskTheCallerWhoHeIs() {
        assertThat(description().toString()).doesNotContain("unitsHeaded\",\"in\"", "vn.kycuong.access.Actor");
    }

    private TreeSet<String> describedRoutes() {
        var routes = new TreeSet<String>();
        for (var path : description().get("paths").properties()) {
            for (var method : path.getValue().properties()) {
                routes.add(route(method.getKey(), path.getKey()));
            }
        }
        return routes;
    }

    private TreeSet<String> routesOfTheMatrix() {
        return matrix.rows().stream()
                .flatMap(row -> row.routes().stream())
                .filter(route -> route.pattern().getPatternString().startsWith("/api/v1/"))
                .map(route -> route(route.method().name(), route.pattern().getPatternString()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The names of path variables are nobody's business. */
    private static String route(String method, String path) {
        return method.toUpperCase(Locale.ROOT) + " " + path.replaceAll("\\{[^}]*}", "{}");
    }

    private JsonNode description() {
        var answer = http.getForEntity("/v3/api-docs", JsonNode.class);
        assertThat(answer.getStatusCode().value()).isEqualTo(200);
        return answer.getBody();
    }
}
