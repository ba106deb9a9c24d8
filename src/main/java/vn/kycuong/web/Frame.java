package vn.kycuong.web;

import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.Role;
import vn.kycuong.notification.InboxQueries;
import vn.kycuong.organisation.Organisation;

/** What stands around a page: where its reader can go, who that is, and the same page in the other language. */
public final class Frame {

    /** @param text key of what it is called */
    public record Place(String operation, String address, String text) {}

    private static final List<Place> PLACES = List.of(
            new Place("today.read", "/today", "page.today"),
            new Place("board.unit", "/unit", "page.unit"),
            new Place("board.leadership", "/leadership", "page.leadership"),
            new Place("work.list", "/work", "page.work"),
            new Place("inspection.list", "/inspections", "page.inspections"),
            new Place("finding.list", "/findings", "page.findings"),
            new Place("accountability.list", "/accountability-entries", "page.accountability"),
            new Place("discipline.list", "/disciplinary-cases", "page.disciplinaryCases"),
            new Place("repair.read", "/repairs", "page.repairs"),
            new Place("calendar.preview", "/calendar/days", "page.calendarDays"),
            new Place("organisation.appoint", "/organisation", "page.organisation"),
            new Place("rules.read", "/rules", "page.rules"),
            new Place("delivery.read", "/deliveries", "page.deliveries"),
            new Place("journal.verify", "/journal", "page.journal"),
            new Place("access-log.read", "/access-log", "page.accessLog"),
            new Place("inbox.read", "/inbox", "page.inbox"));

    private static final long NOT_COUNTED = -1;

    private final Supplier<Actor> actor;
    private final Here here;
    private final Permissions permissions;
    private final Organisation organisation;
    private final InboxQueries inbox;

    /** Asked for once, though a page shows it in several places; empty until then. */
    private String name = "";

    private long unread = NOT_COUNTED;

    Frame(Supplier<Actor> actor, Here here, Permissions permissions, Organisation organisation, InboxQueries inbox) {
        this.actor = actor;
        this.here = here;
        this.permissions = permissions;
        this.organisation = organisation;
        this.inbox = inbox;
    }

    /** Reads what it will show, so that it belongs to the same reading as the page. */
    void read() {
        if (signedIn()) {
            name();
            unread();
        }
    }

    public boolean signedIn() {
        return !actor.get().official().equals(Actor.ANONYMOUS.official());
    }

    public List<Place> places() {
        return PLACES.stream()
                .filter(place -> permissions.allows(actor.get(), place.operation()))
                .toList();
    }

    /** Whether there is a box to search with. */
    public boolean searches() {
        return may("search.find");
    }

    /** Whether the reader may do this to something, at least. */
    public boolean may(String operation) {
        return permissions.allows(actor.get(), operation);
    }

    public boolean isAt(Place place) {
        return here.isBelow(place.address());
    }

    public String in(String language) {
        return here.in(language);
    }

    public String official() {
        return actor.get().official();
    }

    public String name() {
        if (name.isEmpty()) {
            name = organisation.nameOf(official()).orElse(official());
        }
        return name;
    }

    public List<Role> roles() {
        return actor.get().roles().stream().sorted(Comparator.naturalOrder()).toList();
    }

    public long unread() {
        if (unread == NOT_COUNTED) {
            unread = permissions.allows(actor.get(), "inbox.read") ? inbox.unread(actor.get()) : 0;
        }
        return unread;
    }
}
