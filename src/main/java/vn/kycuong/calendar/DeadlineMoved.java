package vn.kycuong.calendar;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An open deadline has another date than before. Published inside the transaction that moved it.
 *
 * @param cause {@link #CALENDAR}, {@link #SUSPENSION} or {@link #EXTENSION}
 */
public record DeadlineMoved(UUID caseId, UUID subjectId, String kind, LocalDate from, LocalDate to, String cause) {

    /** Days of the calendar were published. */
    public static final String CALENDAR = "calendar";

    /** The term went on after it had stood still. */
    public static final String SUSPENSION = "suspension";

    /** More time was given. */
    public static final String EXTENSION = "extension";
}
