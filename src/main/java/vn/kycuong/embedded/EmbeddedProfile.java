package vn.kycuong.embedded;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Activates the profile of the embedded default while configuration files are not yet read, so that {@code
 * application-embedded.yml} counts. Therefore only the surroundings decide: variables, system properties, arguments.
 */
final class EmbeddedProfile implements EnvironmentPostProcessor, Ordered {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (!new ConfiguredServices(environment).chosen()) {
            environment.addActiveProfile(EmbeddedDefault.PROFILE);
        }
    }

    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER - 1;
    }
}
