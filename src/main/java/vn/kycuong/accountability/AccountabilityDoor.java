package vn.kycuong.accountability;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.kycuong.access.Doorkeeper;

@Configuration(proxyBeanMethods = false)
class AccountabilityDoor {

    @Bean
    Doorkeeper accountabilityDoorkeeper(AccountabilityRightsQueries rights) {
        return new Doorkeeper("accountability-entries", rights::require);
    }
}
