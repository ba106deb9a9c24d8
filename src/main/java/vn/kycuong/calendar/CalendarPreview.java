package vn.kycuong.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What days would do to open deadlines if they were published now, as far as the asker may know.
 *
 * @param version of the calendar that it was computed with
 * @param changes those of the days that say something new
 * @param moves by kind and dates; what is sealed is in none of them
 */
public record CalendarPreview(int version, List<CalendarDay> changes, List<Move> moves) {

    /** @param cases those of them that the asker may read; the others are only counted */
    public record Move(String kind, Party whose, LocalDate from, LocalDate to, int count, List<OfCase> cases) {}

    /** @param unit code of the inspected unit */
    public record OfCase(UUID caseId, String unit) {}

    public CalendarPreview {
        changes = List.copyOf(changes);
        moves = List.copyOf(moves);
    }
}
