package vn.kycuong.serving;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A paper that has to reach somebody, with every record of it.
 *
 * @param dueOn the last day on which it is served in time; null when nothing says so
 */
public record ServedPaper(
        UUID caseId,
        PaperId id,
        LocalDate filedOn,
        @Nullable LocalDate dueOn,
        List<Attempt> attempts) {

    public ServedPaper {
        attempts = List.copyOf(attempts);
    }

    /** The records that still hold: without those that a later one corrects. */
    public List<Attempt> holding() {
        var corrected = attempts.stream().map(Attempt::corrects).collect(Collectors.toSet());
        return attempts.stream()
                .filter(attempt -> !corrected.contains(attempt.number()))
                .toList();
    }

    /** The first day from which on it counts as served; it may lie ahead. */
    public Optional<LocalDate> servedOn() {
        return effective().min(Comparator.naturalOrder());
    }

    public Standing standing(LocalDate today) {
        var served = servedOn();
        if (served.isPresent()) {
            return served.get().isAfter(today) ? Standing.POSTED : Standing.SERVED;
        }
        return holding().isEmpty() ? Standing.WAITING : Standing.TRIED;
    }

    /** Served after the last day, or not yet although it has passed. */
    public boolean late(LocalDate today) {
        return dueOn != null && servedOn().orElse(today).isAfter(dueOn);
    }

    /** How many tries failed. */
    int failed() {
        return (int) holding().stream()
                .filter(attempt -> attempt.effectiveOn() == null)
                .count();
    }

    int nextAttempt() {
        return attempts.size() + 1;
    }

    ServedPaper with(Attempt attempt) {
        return new ServedPaper(
                caseId,
                id,
                filedOn,
                dueOn,
                Stream.concat(attempts.stream(), Stream.of(attempt)).toList());
    }

    private Stream<LocalDate> effective() {
        return holding().stream().map(Attempt::effectiveOn).filter(Objects::nonNull);
    }
}
