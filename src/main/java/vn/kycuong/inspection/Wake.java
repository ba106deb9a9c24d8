package vn.kycuong.inspection;

import java.time.Instant;
import java.util.Optional;

/** What a timer that woke up learns from the facts: when to wake next, or that there is nothing left to wait for. */
public record Wake(Optional<Instant> next) {

    public static Wake at(Instant next) {
        return new Wake(Optional.of(next));
    }

    /** The term has passed, with everything that follows from it. */
    public static Wake over() {
        return new Wake(Optional.empty());
    }

    public boolean isOver() {
        return next.isEmpty();
    }
}
