package vn.kycuong.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.kycuong.calendar.Computation.Skipped;

/** Days in a row that are left out for one reason, or counted although they lie on a weekend. */
record DayRange(LocalDate first, LocalDate last, String reason, String nameVi, String nameEn) {

    static final String SWAP_WORK = DayType.SWAP_WORK.code();

    /** What is worth a word: every holiday and suspension, and weekends only where they make the end roll over. */
    static List<DayRange> worthMentioning(Computation computation) {
        var working = computation.term().day() == DayKind.WORKING;
        var ranges = new ArrayList<DayRange>();
        for (var day : computation.skipped()) {
            var weekend = day.reason().equals("saturday") || day.reason().equals("sunday");
            if (!weekend || !working || computation.counted().isEmpty()) {
                add(ranges, of(day));
            }
        }
        if (working) {
            computation.counted().stream()
                    .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0)
                    .forEach(day -> ranges.add(new DayRange(day, day, SWAP_WORK, "", "")));
        }
        return List.copyOf(ranges);
    }

    private static DayRange of(Skipped day) {
        return new DayRange(day.date(), day.date(), day.reason(), bare(day.nameVi()), bare(day.nameEn()));
    }

    /** A name without the remark in brackets, so that the five days of Tết bear the same one. */
    private static String bare(String name) {
        return name.replaceFirst(" \\(.*", "");
    }

    private static void add(List<DayRange> ranges, DayRange next) {
        var previous = ranges.isEmpty() ? null : ranges.get(ranges.size() - 1);
        if (previous != null && previous.goesOnWith(next)) {
            ranges.set(
                    ranges.size() - 1, new DayRange(previous.first, next.last, next.reason, next.nameVi, next.nameEn));
        } else {
            ranges.add(next);
        }
    }

    private boolean goesOnWith(DayRange next) {
        return last.plusDays(1).equals(next.first) && reason.equals(next.reason) && nameVi.equals(next.nameVi);
    }
}
