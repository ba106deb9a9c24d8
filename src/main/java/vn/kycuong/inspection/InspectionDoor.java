package vn.kycuong.inspection;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.kycuong.access.CaseRights;
import vn.kycuong.access.Doorkeeper;

@Configuration(proxyBeanMethods = false)
class InspectionDoor {

    @Bean
    Doorkeeper inspectionDoorkeeper(CaseRights rights) {
        return new Doorkeeper("inspections", rights::require);
    }
}
