package vn.kycuong.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import java.util.Locale;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import vn.kycuong.access.Actor;
import vn.kycuong.access.PermissionMatrix;

/** What {@code /v3/api-docs} says beside the routes: what this is, and how to sign in. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String SESSION = "session";
    private static final String BASIC = "basic";
    private static final String TEXT = """
            Inspections from the decision to the closed case, and disciplinary cases. Commands take an `Idempotency-Key`; commands on a case \
            also take `If-Match` with the `ETag` of what was read. A refusal is a problem (RFC 9457) with a stable \
            `code` and a title in Vietnamese and English. What the caller may not know of is answered with 404.""";

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Actor.class);
    }

    @Bean
    OpenAPI openApi(
            @Value("${spring.application.version}") String version,
            @Value("${kycuong.api.basic-authentication:false}") boolean basicAuthentication) {
        var schemes = new Components()
                .addSecuritySchemes(
                        SESSION,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.APIKEY)
                                .in(SecurityScheme.In.COOKIE)
                                .name("JSESSIONID")
                                .description("The session that signing in at /login opens."));
        var description = new OpenAPI().components(schemes).addSecurityItem(new SecurityRequirement().addList(SESSION));
        if (basicAuthentication) {
            schemes.addSecuritySchemes(
                    BASIC,
                    new SecurityScheme()
                            .type(SecurityScheme.Type.HTTP)
                            .scheme(BASIC)
                            .description("For demonstration accounts only."));
            description.addSecurityItem(new SecurityRequirement().addList(BASIC));
        }
        return description.info(new Info().title("Kỷ Cương").version(version).description(TEXT));
    }

    /** Says of each operation that the matrix opens to everybody that it needs no signing in. */
    @Bean
    GlobalOpenApiCustomizer anonymousOperations(PermissionMatrix matrix) {
        return description -> description.getPaths().forEach((path, item) -> item.readOperationsMap()
                .forEach((method, operation) -> matrix.rowOf(
                                HttpMethod.valueOf(method.name().toUpperCase(Locale.ROOT)), path)
                        .filter(PermissionMatrix.Row::anonymous)
                        .ifPresent(row -> operation.setSecurity(List.of()))));
    }
}
