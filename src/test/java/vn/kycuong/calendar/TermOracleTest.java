package vn.kycuong.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Compares the computation with one written the other way round: strike out days of a list, then take the n-th. */
class TermOracleTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 6, 1);
    private static final int STARTS = 900;
    private static final List<LocalDate> EVERY_DAY =
            FIRST.datesUntil(FIRST.plusDays(6000)).toList();
    private static final TreeSet<LocalDate> WORKED = worked();

    @Test
    void agreesWithANaiveOracle() {
        var random = new Random(20261122);
        for (var round = 0; round < 5000; round++) {
            var start = FIRST.plusDays(random.nextInt(STARTS));
            var day = DayKind.values()[random.nextInt(3)];
            var term = new Term(random.nextInt(day == DayKind.MONTH ? 14 : 120), day);
            var suspensions = suspensions(random, start);
            var computation = Count.compute(Fixture.ALMANAC, start, term, suspensions);
            assertThat(computation.due())
                    .as("%s from %s, suspended %s", term, start, suspensions)
                    .isEqualTo(due(start, term, suspensions));
            assertEveryDayIsAccountedFor(computation);
        }
    }

    private static LocalDate due(LocalDate start, Term term, List<Suspension> suspensions) {
        var standing = suspensions.stream()
                .flatMap(span -> span.from().datesUntil(span.to().plusDays(1)))
                .collect(Collectors.toSet());
        var running = new ArrayList<>(EVERY_DAY.subList(EVERY_DAY.indexOf(start) + 1, EVERY_DAY.size()));
        running.removeAll(standing);
        var length = term.amount();
        if (term.day() == DayKind.WORKING) {
            running.retainAll(WORKED);
        } else if (term.day() == DayKind.MONTH) {
            length = (int) ChronoUnit.DAYS.between(start, sameDayOfMonth(start, term.amount()));
        }
        var end = length == 0 ? start : running.get(length - 1);
        return WORKED.tailSet(end).stream()
                .filter(day -> !standing.contains(day))
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate sameDayOfMonth(LocalDate start, int months) {
        var index = start.getYear() * 12 + start.getMonthValue() - 1 + months;
        var firstOfMonth = LocalDate.of(index / 12, index % 12 + 1, 1);
        return firstOfMonth.withDayOfMonth(Math.min(start.getDayOfMonth(), firstOfMonth.lengthOfMonth()));
    }

    private static void assertEveryDayIsAccountedFor(Computation computation) {
        var met = new TreeSet<>(computation.counted());
        computation.skipped().forEach(day -> met.add(day.date()));
        met.add(computation.start());
        met.add(computation.due());
        assertThat(met)
                .containsExactlyElementsOf(computation
                        .start()
                        .datesUntil(computation.due().plusDays(1))
                        .toList());
        if (computation.term().day() != DayKind.MONTH) {
            assertThat(computation.counted()).hasSize(computation.term().amount());
        }
        assertThat(computation.skipped()).doesNotHaveDuplicates();
    }

    private static List<Suspension> suspensions(Random random, LocalDate start) {
        var spans = new ArrayList<Suspension>();
        for (var count = random.nextInt(4); count > 0; count--) {
            var from = start.plusDays(random.nextInt(60) - 5L);
            spans.add(new Suspension(from, from.plusDays(random.nextInt(25))));
        }
        return spans;
    }

    private static TreeSet<LocalDate> worked() {
        var worked = new TreeSet<>(EVERY_DAY);
        worked.removeIf(day -> day.get(java.time.temporal.ChronoField.DAY_OF_WEEK) >= DayOfWeek.SATURDAY.getValue());
        for (var row : Fixture.ROWS) {
            if (row.dayType() == DayType.SWAP_WORK) {
                worked.add(row.date());
            } else {
                worked.remove(row.date());
            }
        }
        return worked;
    }
}
