package vn.kycuong.embedded;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.Profiles;
import org.springframework.util.ClassUtils;

/**
 * Says, before anything else starts, where the database and the broker are: those that are configured, or, when neither
 * is, a PostgreSQL and a Kafka broker of the application's own. The classes that run these are touched only then, so a
 * package may leave out what they need.
 */
public final class EmbeddedDefault implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** Active when the application brings its own database and broker, and only then. */
    public static final String PROFILE = "embedded";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        ConfiguredServices configured = new ConfiguredServices(environment);
        boolean embedded = environment.acceptsProfiles(Profiles.of(PROFILE));
        if (embedded && configured.chosen()) {
            throw StartRefused.because("profile-not-for-configured", PROFILE);
        }
        Map<String, Object> settings = embedded ? embedded(context) : configured.settings();
        environment.getPropertySources().addFirst(new MapPropertySource("kycuong-services", settings));
    }

    private static Map<String, Object> embedded(ConfigurableApplicationContext context) {
        if (!ClassUtils.isPresent("kafka.server.KafkaRaftServer", EmbeddedDefault.class.getClassLoader())) {
            throw StartRefused.because("embedded-not-included");
        }
        ConfigurableEnvironment environment = context.getEnvironment();
        EmbeddedServices services = EmbeddedServices.on(
                Path.of(environment.getProperty("kycuong.data", "data")),
                environment.getProperty("kycuong.embedded.database-port", Integer.class, 0),
                environment.getProperty("kycuong.embedded.broker-port", Integer.class, 0));
        context.getBeanFactory().registerSingleton("embeddedBroker", new BrokerStart(services));
        return services.settings();
    }
}
