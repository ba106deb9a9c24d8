package vn.kycuong.journal;

import java.security.SecureRandom;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
class JournalConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Randomness randomness() {
        var source = new SecureRandom();
        return count -> {
            var bytes = new byte[count];
            source.nextBytes(bytes);
            return bytes;
        };
    }
}
