package vn.kycuong.proceeding;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Something that was done in a case.
 *
 * @param on the day it is about: of the meeting, of the receipt, of the effect
 * @param content minutes, report or reason; may be empty
 */
public record Act(int number, ActKind kind, LocalDate on, String content, String by, Instant at) {}
