package vn.kycuong.inspection;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** @param lookBackMonths how long after leaving a unit somebody may not inspect it */
@Validated
@ConfigurationProperties("kycuong.conflict")
record ConflictSettings(
        @Min(0) @Max(240) @DefaultValue("12") int lookBackMonths) {}
