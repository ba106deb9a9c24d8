package vn.kycuong.access;

import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** The transaction is opened before {@link ActingOfficial} speaks inside it. */
@Configuration(proxyBeanMethods = false)
@EnableTransactionManagement(order = 0, proxyTargetClass = true)
class AccessConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Ids ids() {
        return UUID::randomUUID;
    }
}
