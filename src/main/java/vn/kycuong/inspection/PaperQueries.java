package vn.kycuong.inspection;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Forbidden;
import vn.kycuong.access.NotFound;
import vn.kycuong.access.Questions;

/** Working papers of the team. The head of the inspected unit never sees them. */
@Questions
public class PaperQueries {

    private static final String READ_PAPERS = "inspection.read-papers";

    /** An item of the checklist of the case with its latest answer; null while there is none. */
    public record AnsweredItem(
            Checklist.Item item, @Nullable ItemAnswer answer) {}

    /** The bytes of one version of an exhibit. */
    public record ExhibitFile(Exhibit exhibit, byte[] content) {}

    private final CaseReader reader;
    private final Checklists checklists;
    private final JdbcFieldwork fieldwork;
    private final JdbcExhibits exhibits;
    private final ExhibitStore store;
    private final JdbcProtectedValues protectedValues;

    PaperQueries(
            CaseReader reader,
            Checklists checklists,
            JdbcFieldwork fieldwork,
            JdbcExhibits exhibits,
            ExhibitStore store,
            JdbcProtectedValues protectedValues) {
        this.reader = reader;
        this.checklists = checklists;
        this.fieldwork = fieldwork;
        this.exhibits = exhibits;
        this.store = store;
        this.protectedValues = protectedValues;
    }

    public List<AnsweredItem> answers(Actor actor, UUID caseId) {
        var inspection = open(actor, caseId);
        var answers =
                fieldwork.answers(caseId).stream().collect(Collectors.toMap(ItemAnswer::item, Function.identity()));
        return checklists.find(inspection.checklistVersion()).stream()
                .flatMap(checklist -> checklist.items().stream())
                .map(item -> new AnsweredItem(item, answers.get(item.code())))
                .toList();
    }

    public List<DiaryEntry> diary(Actor actor, UUID caseId) {
        open(actor, caseId);
        return fieldwork.diary(caseId);
    }

    public List<Measure> measures(Actor actor, UUID caseId) {
        open(actor, caseId);
        return fieldwork.measures(caseId);
    }

    /** All versions, oldest first. */
    public List<Exhibit> exhibits(Actor actor, UUID caseId) {
        open(actor, caseId);
        return exhibits.ofCase(caseId);
    }

    /** @param version null for the latest */
    public ExhibitFile exhibit(Actor actor, UUID caseId, int number, @Nullable Integer version) {
        open(actor, caseId);
        var found = exhibits.ofCase(caseId).stream()
                .filter(exhibit -> exhibit.number() == number)
                .filter(exhibit -> version == null || exhibit.version() == version)
                .reduce((earlier, later) -> later)
                .orElseThrow(NotFound::new);
        var content = store.get(caseId, found.number(), found.version()).orElseThrow(NotFound::new);
        return new ExhibitFile(found, content);
    }

    /** Who attested that the unit refused to sign: name, then role. */
    public Optional<String> witness(Actor actor, UUID caseId) {
        open(actor, caseId);
        return protectedValues.find(caseId, RecordRefusal.WITNESS).stream().findFirst();
    }

    private Inspection open(Actor actor, UUID caseId) {
        var opened = reader.open(actor, caseId, READ_PAPERS);
        if (opened.sight() != Sight.PAPERS) {
            throw new Forbidden(READ_PAPERS);
        }
        return opened.inspection();
    }
}
