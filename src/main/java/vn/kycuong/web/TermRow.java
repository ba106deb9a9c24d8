package vn.kycuong.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A running term as a page shows it: what is left, and how the date was counted.
 *
 * @param days each of them; none in lists of many terms
 */
record TermRow(
        UUID subjectId,
        String kind,
        LocalDate dueOn,
        Remaining.Left left,
        boolean suspended,
        String explanation,
        String rule,
        String mark,
        List<String> warnings,
        List<Day> days) {

    /**
     * @param number the how manieth day of the term; 0 when it is not counted
     * @param reason why it is not counted
     */
    record Day(LocalDate date, boolean counted, int number, String reason) {}
}
