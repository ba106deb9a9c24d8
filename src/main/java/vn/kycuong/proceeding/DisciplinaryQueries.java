package vn.kycuong.proceeding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.Questions;
import vn.kycuong.organisation.Organisation;

/**
 * What somebody may see of disciplinary cases. Doors open a file through {@link DisciplinaryFile}, which writes down that
 * it was read.
 */
@Questions
public class DisciplinaryQueries {

    private static final int LONGEST_PAGE = 100;
    private static final int LARGEST_BATCH = 200;

    private final DisciplinaryCases cases;
    private final JdbcDisciplinaryPages pages;
    private final DisciplinaryRights rights;
    private final RowsForReader rows;
    private final CaseTerms terms;
    private final Organisation organisation;
    private final Permissions permissions;

    DisciplinaryQueries(
            DisciplinaryCases cases,
            JdbcDisciplinaryPages pages,
            DisciplinaryRights rights,
            RowsForReader rows,
            CaseTerms terms,
            Organisation organisation,
            Permissions permissions) {
        this.cases = cases;
        this.pages = pages;
        this.rights = rights;
        this.rows = rows;
        this.terms = terms;
        this.organisation = organisation;
        this.permissions = permissions;
    }

    /**
     * @param stage null for all
     * @param unit code of a unit; empty for all
     * @param text part of the number, of the code or of the name; empty for all
     * @param late only those whose decision is overdue
     */
    public record Filter(@Nullable CaseStage stage, String unit, String text, boolean late) {

        public static final Filter ALL = new Filter(null, "", "", false);

        public Filter {
            unit = unit.replace("\0", "").strip();
            text = text.replace("\0", "").strip();
        }
    }

    /** @param next where the register goes on; null at its end */
    public record Page(
            List<DisciplinaryRow> items, @Nullable String next) {}

    /** The newest first. */
    public Page page(Actor actor, Filter filter, String cursor, int limit) {
        permissions.require(actor, "discipline.list");
        var wanted = Math.max(1, Math.min(limit, LONGEST_PAGE));
        var candidates = candidates(actor, filter);
        var files = new HashMap<UUID, DisciplinaryCase>();
        var found = new ArrayList<DisciplinaryRow>();
        var from = CaseCursor.of(cursor);
        var size = wanted + 1;
        List<UUID> batch;
        do {
            batch = pages.after(from, candidates, size);
            var read = cases.all(batch);
            read.forEach(file -> files.put(file.id(), file));
            found.addAll(fitting(actor, read, filter));
            from = read.isEmpty() ? from : CaseCursor.after(read.get(read.size() - 1));
            size = batch.size() < size || read.isEmpty() ? 0 : Math.min(2 * size, LARGEST_BATCH);
        } while (size > 0 && found.size() <= wanted);
        var page = found.stream().limit(wanted).toList();
        return new Page(page, found.size() > wanted ? after(page, files) : null);
    }

    /** All of them, for a sheet: the newest first. */
    public List<DisciplinaryRow> list(Actor actor, Filter filter) {
        permissions.require(actor, "discipline.list");
        var all = pages.after(CaseCursor.START, candidates(actor, filter), Integer.MAX_VALUE);
        return fitting(actor, cases.all(all), filter);
    }

    /** Without those that the asker may not know. */
    public Map<UUID, DisciplinaryRow> rows(Actor actor, Collection<UUID> ids) {
        return rows.of(actor, rights.readable(actor, cases.all(ids))).stream()
                .collect(Collectors.toUnmodifiableMap(DisciplinaryRow::id, Function.identity()));
    }

    /** Throws what the matrix says: not found, or forbidden. */
    public void require(Actor actor, String operation, UUID id) {
        rights.require(actor, operation, cases.get(id));
    }

    /** Whether the asker is the person concerned, who counts what he or she was told. */
    public boolean isPerson(Actor actor, UUID id) {
        var file = cases.get(id);
        rights.require(actor, DisciplinaryRights.READ, file);
        return file.isAbout(actor.official());
    }

    private static String after(List<DisciplinaryRow> page, Map<UUID, DisciplinaryCase> files) {
        var last = page.get(page.size() - 1);
        return CaseCursor.after(Objects.requireNonNull(files.get(last.id()))).text();
    }

    private JdbcDisciplinaryPages.Candidates candidates(Actor actor, Filter filter) {
        var named = filter.text().isEmpty() ? Set.<String>of() : organisation.officialsNamed(filter.text());
        return new JdbcDisciplinaryPages.Candidates(
                permissions.allowsAnywhere(actor, DisciplinaryRights.READ) ? null : actor,
                filter.unit(),
                filter.text(),
                named.size() < Organisation.MOST_NAMED ? named : null,
                filter.late() || (filter.stage() != null && filter.stage() != CaseStage.CLOSED),
                filter.late() ? terms.today() : null);
    }

    private List<DisciplinaryRow> fitting(Actor actor, List<DisciplinaryCase> files, Filter filter) {
        return rows.of(actor, rights.readable(actor, files)).stream()
                .filter(row -> fits(row, filter))
                .toList();
    }

    private static boolean fits(DisciplinaryRow row, Filter filter) {
        var text = filter.text().toLowerCase(Locale.ROOT);
        var said = Stream.of(row.number(), row.official(), row.name())
                .anyMatch(each -> each.toLowerCase(Locale.ROOT).contains(text));
        return said
                && (filter.stage() == null || filter.stage() == row.stage())
                && (filter.unit().isEmpty() || filter.unit().equals(row.unit()))
                && (!filter.late() || row.late());
    }
}
