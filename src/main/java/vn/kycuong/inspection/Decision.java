package vn.kycuong.inspection;

import java.time.LocalDate;

/** Number and date of the signed decision to inspect. */
public record Decision(String number, LocalDate on) {}
