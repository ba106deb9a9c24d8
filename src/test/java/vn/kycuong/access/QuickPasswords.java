package vn.kycuong.access;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The least work that the hash allows: thousands of signatures of the tests would otherwise be most of their time. */
@Configuration(proxyBeanMethods = false)
class QuickPasswords {

    private static final String BCRYPT = "bcrypt";
    private static final int LEAST_STRENGTH = 4;

    @Bean
    @Primary
    PasswordEncoder quickPasswordEncoder() {
        return new NormalisedPasswords(
                new DelegatingPasswordEncoder(BCRYPT, Map.of(BCRYPT, new BCryptPasswordEncoder(LEAST_STRENGTH))));
    }
}
