package vn.kycuong.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class AdministratorSettingsTest {

    @Test
    void comeFromTheEnvironment() {
        assertThat(bound(Map.of("KYCUONG_ADMIN_NAME", "quantri", "KYCUONG_ADMIN_PASSWORD_FILE", "/run/secrets/admin")))
                .isEqualTo(new AdministratorSettings("quantri", "/run/secrets/admin"));
    }

    @Test
    void areEmptyWhenNothingIsSet() {
        assertThat(bound(Map.of())).isEqualTo(new AdministratorSettings("", ""));
    }

    private static AdministratorSettings bound(Map<String, Object> variables) {
        var environment = new StandardEnvironment();
        var sources = environment.getPropertySources();
        sources.forEach(source -> sources.remove(source.getName()));
        sources.addFirst(new SystemEnvironmentPropertySource("systemEnvironment", variables));
        return new Binder(ConfigurationPropertySources.get(attached(environment)))
                .bindOrCreate("kycuong.admin", AdministratorSettings.class);
    }

    private static StandardEnvironment attached(StandardEnvironment environment) {
        ConfigurationPropertySources.attach(environment);
        return environment;
    }
}
