package vn.kycuong.serving;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a paper has to be served, by the rules of the day it was filed.
 *
 * @param to the last day; null while it is in force
 * @param electronic whether it may reach its addressee electronically
 * @param posting whether it may be posted publicly as the last resort
 * @param mark how sure the source is: C, S, M or P
 */
public record PaperRule(
        PaperKind kind,
        LocalDate from,
        @Nullable LocalDate to,
        boolean electronic,
        boolean posting,
        String source,
        String mark) {

    boolean inForce(PaperKind asked, LocalDate on) {
        return kind == asked && !on.isBefore(from) && (to == null || !on.isAfter(to));
    }

    boolean allows(Method method) {
        return switch (method) {
            case ELECTRONIC -> electronic;
            case PUBLIC_POSTING -> posting;
            case IN_PERSON, THROUGH_ANOTHER, REGISTERED_POST -> true;
        };
    }
}
