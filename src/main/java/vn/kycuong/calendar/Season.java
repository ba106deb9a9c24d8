package vn.kycuong.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.stream.IntStream;

/**
 * The parts of a year whose days off are decided anew each year by the Prime Minister, with the swaps around them (Labour
 * Code 2019, article 112.3). The bounds are wide enough for every date on which they can lie.
 */
enum Season {
    TET(MonthDay.of(1, 18), MonthDay.of(2, 28)),
    NATIONAL_DAY(MonthDay.of(8, 22), MonthDay.of(9, 7));

    private final MonthDay first;
    private final MonthDay last;

    Season(MonthDay first, MonthDay last) {
        this.first = first;
        this.last = last;
    }

    boolean contains(LocalDate date) {
        var day = MonthDay.from(date);
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** The years whose season a span of days touches. */
    IntStream yearsWithin(LocalDate from, LocalDate to) {
        return IntStream.rangeClosed(from.getYear(), to.getYear())
                .filter(year ->
                        !first.atYear(year).isAfter(to) && !last.atYear(year).isBefore(from));
    }
}
