package vn.kycuong.inspection;

import org.jspecify.annotations.Nullable;

/**
 * Which inspections somebody looks for.
 *
 * @param kind null for all
 * @param status as its reader sees it; null for all
 * @param unit code; empty for all
 * @param late only those with a term that has passed
 * @param text part of number, unit or content, with or without accents; empty for all
 */
public record InspectionFilter(
        @Nullable Kind kind, @Nullable Status status, String unit, boolean late, String text) {

    public static final InspectionFilter ALL = new InspectionFilter(null, null, "", false, "");
}
