package vn.kycuong.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kycuong.access.Actor;
import vn.kycuong.access.NotFound;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.Questions;
import vn.kycuong.access.RuleViolation;

/** The tree of units, and who headed which of them when. Whoever may not see officials gets their codes without names. */
@Questions
public class OrganisationQueries {

    private static final String READ = "organisation.read";
    static final String READ_OFFICIALS = "organisation.read-officials";

    /**
     * @param text part of a name or a code, with or without accents; empty for all
     * @param parent only what answers to this unit; empty for all
     * @param on units of that day; null for today
     * @param after the {@code next} of the page before; empty for the first page
     */
    public record Search(
            String text, String parent, @Nullable LocalDate on, String after, int limit) {

        public Search {
            text = Page.storable(text);
            parent = Page.storable(parent);
            after = Page.storable(after);
        }
    }

    /** What a unit is, or was, for a period. The mark tells how sure the source is. */
    public record Version(
            String parent,
            String type,
            String nameVi,
            String nameEn,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            String basis,
            String mark) {}

    public record Succession(
            String fromUnit, String toUnit, String kind, LocalDate effectiveOn, String basis, String mark) {}

    public record Head(
            String official,
            @Nullable String name,
            String post,
            String postVi,
            String postEn,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {

        boolean inForce(LocalDate on) {
            return !on.isBefore(validFrom) && (validTo == null || !on.isAfter(validTo));
        }

        Head withoutName() {
            return new Head(official, null, post, postVi, postEn, validFrom, validTo);
        }
    }

    public record UnitDetail(Unit unit, List<Version> versions, List<Succession> successions, List<Head> heads) {}

    /**
     * @param superiors whom it answered to that day, the highest first
     * @param subordinates what answered to it that day
     */
    public record UnitOn(
            Unit unit,
            List<Unit> superiors,
            Page<Unit> subordinates,
            List<Version> versions,
            List<Succession> successions) {

        public UnitOn {
            superiors = List.copyOf(superiors);
        }
    }

    /** The head of a unit on a day; null when there was none. */
    public record HeadOn(
            String unit, LocalDate on, @Nullable Head head) {}

    private final JdbcUnits units;
    private final JdbcUnitHistory history;
    private final JdbcDirectory directory;
    private final Permissions permissions;
    private final Clock clock;

    OrganisationQueries(
            JdbcUnits units, JdbcUnitHistory history, JdbcDirectory directory, Permissions permissions, Clock clock) {
        this.units = units;
        this.history = history;
        this.directory = directory;
        this.permissions = permissions;
        this.clock = clock;
    }

    public Page<Unit> units(Actor by, Search search) {
        permissions.require(by, READ);
        var on = search.on() == null ? today() : search.on();
        if (!search.after().isEmpty() && units.find(search.after(), on).isEmpty()) {
            throw RuleViolation.invalid("cursor-unknown");
        }
        var limit = Page.size(search.limit());
        var rows = directory.units(search.text(), search.parent(), on, search.after(), limit + 1);
        return Page.of(rows, limit, Unit::code);
    }

    /** Units that answered to nobody that day. */
    public Page<Unit> top(Actor by, LocalDate on, String after) {
        permissions.require(by, READ);
        return Page.of(directory.top(on, Page.storable(after), Page.LARGEST + 1), Page.LARGEST, Unit::code);
    }

    /**
     * The unit as it was on that day, and its whole history.
     *
     * @param after the {@code next} of the page of subordinates before; empty for the first page
     */
    public UnitOn unitOn(Actor by, String code, LocalDate day, String after) {
        permissions.require(by, READ);
        var unit = units.find(code, day).orElseThrow(NotFound::new);
        var line = units.superiors(code, day);
        var superiors = new ArrayList<>(units.find(line, day).values());
        superiors.sort(Comparator.comparing((Unit superior) -> line.indexOf(superior.code()))
                .reversed());
        var below = directory.units("", code, day, Page.storable(after), Page.LARGEST + 1);
        return new UnitOn(
                unit,
                superiors,
                Page.of(below, Page.LARGEST, Unit::code),
                history.versions(code),
                history.successions(code));
    }

    public UnitDetail unit(Actor by, String code) {
        permissions.require(by, READ);
        var unit = units.find(code, today()).orElseThrow(NotFound::new);
        return new UnitDetail(unit, history.versions(code), history.successions(code), heads(by, code));
    }

    /** Who headed the unit on that day. */
    public HeadOn headOn(Actor by, String code, @Nullable LocalDate on) {
        permissions.require(by, READ);
        var day = on == null ? today() : on;
        if (units.find(code, day).isEmpty()) {
            throw new NotFound();
        }
        var head = heads(by, code).stream().filter(candidate -> candidate.inForce(day));
        return new HeadOn(code, day, head.findFirst().orElse(null));
    }

    private List<Head> heads(Actor by, String code) {
        var heads = history.heads(code);
        return permissions.allows(by, READ_OFFICIALS)
                ? heads
                : heads.stream().map(Head::withoutName).toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
