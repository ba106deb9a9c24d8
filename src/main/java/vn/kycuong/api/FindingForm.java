package vn.kycuong.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.kycuong.finding.CauseCode;
import vn.kycuong.finding.Committed;
import vn.kycuong.finding.Consequence;
import vn.kycuong.finding.ExhibitReference;
import vn.kycuong.finding.FindingContent;

/**
 * The wording of a finding.
 *
 * @param committed when it was done; left out when that is unknown
 * @param detectedAt now unless given; only when it is recorded, it cannot be amended
 * @param persons codes of the officials concerned
 * @param exhibits numbers of exhibits of the case
 * @param reason why it is amended
 */
record FindingForm(
        @NotBlank @Size(max = 20) String violation,
        @NotBlank @Size(max = 300) String title,
        @NotBlank @Size(max = 10_000) String what,
        @NotBlank @Size(max = 500) String place,
        @Nullable @Valid CommittedForm committed,
        @Nullable Instant detectedAt,
        @NotNull CauseCode cause,
        @Nullable Consequence consequence,
        @Nullable @Size(max = 2_000) String legalBasis,
        @Nullable @Size(max = 10_000) String internalNote,
        @Nullable @Size(max = 50) Set<@NotBlank @Size(max = 40) String> persons,
        @Nullable @Size(max = 100) Set<@NotNull @Positive Integer> exhibits,
        @Nullable @Size(max = 2_000) String reason) {

    record CommittedForm(
            Committed.@NotNull When when,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    FindingContent content() {
        return new FindingContent(
                violation,
                title,
                what,
                place,
                committed == null ? Committed.unknown() : new Committed(committed.when, committed.from, committed.to),
                cause,
                consequence == null ? Consequence.NONE : consequence,
                text(legalBasis),
                text(internalNote),
                numbers().stream().map(ExhibitReference::numbered).collect(Collectors.toSet()));
    }

    Set<String> people() {
        return persons == null ? Set.of() : persons;
    }

    static String text(@Nullable String given) {
        return given == null ? "" : given;
    }

    private Set<Integer> numbers() {
        return exhibits == null ? Set.of() : exhibits;
    }
}
