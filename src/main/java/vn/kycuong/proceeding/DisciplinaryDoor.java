package vn.kycuong.proceeding;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.kycuong.access.Doorkeeper;

@Configuration(proxyBeanMethods = false)
class DisciplinaryDoor {

    @Bean
    Doorkeeper disciplinaryDoorkeeper(DisciplinaryQueries queries) {
        return new Doorkeeper("disciplinary-cases", queries::require);
    }
}
