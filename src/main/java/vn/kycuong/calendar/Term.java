package vn.kycuong.calendar;

import vn.kycuong.access.RuleViolation;

/** How long somebody has: an amount of days or months. None is allowed, and means by the end of the starting day. */
public record Term(int amount, DayKind day) {

    public Term {
        if (amount < 0 || amount > day.longest()) {
            throw RuleViolation.invalid("term-amount-out-of-range", 0, day.longest());
        }
    }

    public static Term workingDays(int amount) {
        return new Term(amount, DayKind.WORKING);
    }

    public static Term calendarDays(int amount) {
        return new Term(amount, DayKind.CALENDAR);
    }

    public static Term months(int amount) {
        return new Term(amount, DayKind.MONTH);
    }

    /** The same term, longer. An extension counts what the term counts. */
    Term plus(Term additional) {
        if (additional.day != day) {
            throw RuleViolation.invalid("term-extension-counts-other-days");
        }
        return new Term(amount + additional.amount, day);
    }
}
