package vn.kycuong.proceeding;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.Questions;

/**
 * What somebody may see of disciplinary cases. Doors open a file through {@link DisciplinaryFile}, which writes down that
 * it was read.
 */
@Questions
public class DisciplinaryQueries {

    private final DisciplinaryCases cases;
    private final DisciplinaryRights rights;
    private final RowsForReader rows;
    private final Permissions permissions;

    DisciplinaryQueries(
            DisciplinaryCases cases, DisciplinaryRights rights, RowsForReader rows, Permissions permissions) {
        this.cases = cases;
        this.rights = rights;
        this.rows = rows;
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
    }

    /** The newest first. */
    public List<DisciplinaryRow> list(Actor actor, Filter filter) {
        permissions.require(actor, "discipline.list");
        return rows.of(actor, rights.readable(actor, cases.all())).stream()
                .filter(row -> fits(row, filter))
                .toList();
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

    private static boolean fits(DisciplinaryRow row, Filter filter) {
        var text = filter.text().strip().toLowerCase(Locale.ROOT);
        var said = Stream.of(row.number(), row.official(), row.name())
                .anyMatch(each -> each.toLowerCase(Locale.ROOT).contains(text));
        return said
                && (filter.stage() == null || filter.stage() == row.stage())
                && (filter.unit().isBlank() || filter.unit().strip().equals(row.unit()))
                && (!filter.late() || row.late());
    }
}
