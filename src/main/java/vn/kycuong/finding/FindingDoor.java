package vn.kycuong.finding;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.kycuong.access.Doorkeeper;

@Configuration(proxyBeanMethods = false)
class FindingDoor {

    @Bean
    Doorkeeper findingDoorkeeper(FindingRightsQueries rights) {
        return new Doorkeeper("findings", rights::require);
    }
}
