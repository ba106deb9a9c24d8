package vn.kycuong.embedded;

import java.util.Map;

/** Where database and broker are, in the words of Spring Boot; the same for both ways to have them. */
final class SpringSettings {

    private SpringSettings() {}

    static Map<String, Object> of(String url, Login application, Login owner, String brokers) {
        return Map.of(
                "spring.datasource.url", url,
                "spring.datasource.username", application.user(),
                "spring.datasource.password", application.password(),
                "spring.flyway.url", url,
                "spring.flyway.user", owner.user(),
                "spring.flyway.password", owner.password(),
                "spring.flyway.placeholders.appRole", application.user(),
                "spring.kafka.bootstrap-servers", brokers);
    }
}
