package vn.kycuong.web;

import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;
import vn.kycuong.finding.FindingDetail;
import vn.kycuong.finding.ViolationCatalogue;

/** What a violation was called on the day on which the finding was made. */
@Component
class ViolationNames {

    private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");

    private final ViolationCatalogue catalogue;

    ViolationNames(ViolationCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The code itself where the catalogue of that day does not know it. */
    String of(FindingDetail finding) {
        var code = finding.content().violation();
        return catalogue
                .described(code, LocalDate.ofInstant(finding.detectedAt(), HANOI))
                .map(ViolationChoices::name)
                .orElse(code);
    }
}
