package vn.kycuong.architecture;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import vn.kycuong.KyCuong;

class RoomsTest {

    private static final ApplicationModules ROOMS = ApplicationModules.of(KyCuong.class);

    @Test
    void dependOnEachOtherOnlyAsTheySay() {
        ROOMS.verify();
    }

    @Test
    void drawTheirFloorPlan() {
        new Documenter(ROOMS).writeModulesAsPlantUml();
    }
}
