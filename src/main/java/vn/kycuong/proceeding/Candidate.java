package vn.kycuong.proceeding;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who could sit on a council.
 *
 * @param recused why he or she may not; null when nothing stands against it
 */
public record Candidate(
        String official, String name, String unit, @Nullable RecusalReason recused) {

    Candidate withoutAccuser() {
        return recused == null ? this : new Candidate(official, name, unit, recused.withoutAccuser());
    }
}
