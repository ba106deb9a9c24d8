package vn.kycuong.serving;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Permissions;

/** Leafs through the papers of many cases, as far as their reader may know of these. */
@Component
class ServiceLedger {

    private static final int LONGEST_PAGE = 100;
    private static final int LARGEST_BATCH = 200;

    /** As other sheets. */
    private static final int LONGEST_SHEET = 100_000;

    private static final int BATCH_OF_SHEET = 1_000;

    private final List<ServedCases> rooms;
    private final JdbcPaperPages pages;
    private final JdbcServedPapers papers;
    private final ServiceViews views;
    private final Permissions permissions;

    ServiceLedger(
            List<ServedCases> rooms,
            JdbcPaperPages pages,
            JdbcServedPapers papers,
            ServiceViews views,
            Permissions permissions) {
        this.rooms = rooms;
        this.pages = pages;
        this.papers = papers;
        this.views = views;
        this.permissions = permissions;
    }

    /** @param cursor where the page before said that this one begins; empty for the first */
    ServiceQueries.Page page(Actor actor, PaperOrder order, String cursor, int limit) {
        var wanted = Math.max(1, Math.min(limit, LONGEST_PAGE));
        var from = cursor.isEmpty() ? order.start() : PaperCursor.of(cursor);
        var found = leaf(actor, order, from, wanted + 1, wanted + 1);
        var page = found.stream().limit(wanted).toList();
        return new ServiceQueries.Page(
                page.stream().map(Found::view).toList(),
                found.size() > wanted ? page.get(wanted - 1).place().text() : null);
    }

    List<ServiceView> whole(Actor actor, PaperOrder order) {
        return leaf(actor, order, order.start(), LONGEST_SHEET, BATCH_OF_SHEET).stream()
                .limit(LONGEST_SHEET)
                .map(Found::view)
                .toList();
    }

    private record Found(PaperCursor place, ServiceView view) {}

    /** @param first how many are read at first; then more at once, as long as there are not enough */
    private List<Found> leaf(Actor actor, PaperOrder order, PaperCursor start, int enough, int first) {
        var candidates = candidates(actor, order);
        var found = new ArrayList<Found>();
        @Nullable PaperCursor from = start;
        for (var size = first;
                from != null && found.size() < enough;
                size = Math.min(2 * size, Math.max(size, LARGEST_BATCH))) {
            var batch = pages.after(from, order, candidates, size);
            found.addAll(shown(actor, order, batch));
            from = batch.size() < size ? null : batch.get(batch.size() - 1);
        }
        return found;
    }

    /** Who may know of a disciplinary case follows from no list, so that the room itself is asked of each. */
    private List<JdbcPaperPages.Candidates> candidates(Actor actor, PaperOrder order) {
        return rooms.stream()
                .map(ServedCases::family)
                .filter(family -> permissions.allows(actor, order.operation(family)))
                .map(family -> new JdbcPaperPages.Candidates(
                        family,
                        family == Family.DISCIPLINE || permissions.allowsAnywhere(actor, order.operation(family))
                                ? ""
                                : actor.official()))
                .toList();
    }

    private List<Found> shown(Actor actor, PaperOrder order, List<PaperCursor> batch) {
        var read = papers.all(batch);
        var seen = seen(actor, List.copyOf(read.values()));
        var shown = new ArrayList<Found>();
        for (var place : batch) {
            var paper = read.get(place);
            var view = paper == null ? null : seen.get(paper);
            if (view != null && order.shows(view)) {
                shown.add(new Found(place, view));
            }
        }
        return shown;
    }

    private Map<ServedPaper, ServiceView> seen(Actor actor, List<ServedPaper> found) {
        var seen = new ArrayList<ServiceViews.Seen>();
        for (var room : rooms) {
            var ofRoom = found.stream()
                    .filter(paper -> paper.id().kind().family() == room.family())
                    .toList();
            var known = known(actor, room, ofRoom);
            for (var paper : ofRoom) {
                var file = known.get(paper.caseId());
                if (file != null && file.shows(paper)) {
                    seen.add(new ServiceViews.Seen(paper, file));
                }
            }
        }
        return views.byPaper(seen);
    }

    private static Map<UUID, ServedCase> known(Actor actor, ServedCases room, List<ServedPaper> found) {
        var ids = found.stream().map(ServedPaper::caseId).collect(Collectors.toSet());
        return ids.isEmpty() ? Map.of() : room.known(actor, ids);
    }
}
