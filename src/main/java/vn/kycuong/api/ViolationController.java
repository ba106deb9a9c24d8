package vn.kycuong.api;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.kycuong.finding.Violation;
import vn.kycuong.finding.ViolationCatalogue;

@RestController
class ViolationController {

    private final ViolationCatalogue catalogue;
    private final Clock clock;

    ViolationController(ViolationCatalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    record CatalogueView(LocalDate on, List<Violation> items) {}

    /** What counts as a violation on a day, today unless another one is asked for. */
    @GetMapping("/api/v1/violations")
    CatalogueView list(@RequestParam(required = false) @Nullable LocalDate on) {
        var day = on == null ? LocalDate.now(clock) : on;
        return new CatalogueView(day, catalogue.all(day));
    }
}
