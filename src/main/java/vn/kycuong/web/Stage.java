package vn.kycuong.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import vn.kycuong.inspection.InspectionQueries;
import vn.kycuong.inspection.Status;

/**
 * A legal step of a case as its reader sees it.
 *
 * @param state {@code passed}, {@code current} or {@code coming}
 */
record Stage(Status name, String state) {

    private static final List<Status> ANNOUNCED_BEFORE = List.of(
            Status.DRAFTED,
            Status.DECIDED,
            Status.NOTIFIED,
            Status.FIELDWORK,
            Status.MINUTED,
            Status.REPORTED,
            Status.DRAFT_READY,
            Status.CONCLUDED,
            Status.PUBLISHED,
            Status.CLOSED);

    private static final List<Status> SURPRISE = List.of(
            Status.DRAFTED,
            Status.DECIDED,
            Status.ON_SITE,
            Status.FIELDWORK,
            Status.MINUTED,
            Status.REPORTED,
            Status.CONCLUDED,
            Status.PUBLISHED,
            Status.CLOSED);

    /** Of these the inspected unit is not told. */
    private static final EnumSet<Status> INSIDE =
            EnumSet.of(Status.DRAFTED, Status.ON_SITE, Status.REPORTED, Status.DRAFTING, Status.DRAFT_READY);

    static List<Stage> of(InspectionQueries.Detail detail) {
        var way = (detail.kind().isSurprise() ? SURPRISE : ANNOUNCED_BEFORE)
                .stream()
                        .filter(status -> detail.seesEverything() || !INSIDE.contains(status))
                        .toList();
        var here = standing(detail.status(), way);
        var stages = new ArrayList<Stage>();
        for (var place = 0; place < way.size(); place++) {
            stages.add(new Stage(way.get(place), place < here ? "passed" : place == here ? "current" : "coming"));
        }
        return List.copyOf(stages);
    }

    /** Where the case stands on its way; before its beginning when it has left it. */
    private static int standing(Status status, List<Status> way) {
        var here = -1;
        for (var place = 0; place < way.size(); place++) {
            if (way.get(place).ordinal() <= status.ordinal()) {
                here = place;
            }
        }
        return EnumSet.of(Status.CANCELLED, Status.VOID, Status.SUSPENDED).contains(status) ? -1 : here;
    }
}
