package vn.kycuong.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.kycuong.access.CaseFiles;
import vn.kycuong.calendar.Deadline;
import vn.kycuong.calendar.Deadlines;
import vn.kycuong.inspection.InspectionDetail.Due;
import vn.kycuong.inspection.InspectionDetail.Member;
import vn.kycuong.inspection.InspectionDetail.Paper;
import vn.kycuong.inspection.InspectionDetail.Person;
import vn.kycuong.inspection.InspectionDetail.Work;
import vn.kycuong.organisation.Organisation;

/** The parts of a case that stand in other tables, as far as a reader sees them. */
@Component
class Details {

    private static final Set<String> TERMS_OF_THE_UNIT =
            Set.of(LimitedStep.ANNOUNCE.name(), LimitedStep.FIELDWORK.name(), LimitedStep.IMPLEMENTATION_PLAN.name());

    private final Organisation organisation;
    private final Deadlines deadlines;
    private final Documents documents;
    private final Checklists checklists;
    private final JdbcFieldwork fieldwork;
    private final JdbcExhibits exhibits;
    private final CaseFiles files;
    private final Clock clock;

    Details(
            Organisation organisation,
            Deadlines deadlines,
            Documents documents,
            Checklists checklists,
            JdbcFieldwork fieldwork,
            JdbcExhibits exhibits,
            CaseFiles files,
            Clock clock) {
        this.organisation = organisation;
        this.deadlines = deadlines;
        this.documents = documents;
        this.checklists = checklists;
        this.fieldwork = fieldwork;
        this.exhibits = exhibits;
        this.files = files;
        this.clock = clock;
    }

    Person person(String official) {
        return new Person(official, organisation.nameOf(official).orElse(official));
    }

    InspectionDetail.Place place(String unit) {
        return organisation
                .unit(unit)
                .map(found -> new InspectionDetail.Place(found.code(), found.nameVi(), found.nameEn()))
                .orElseGet(() -> new InspectionDetail.Place(unit, unit, unit));
    }

    List<Member> team(Inspection inspection) {
        return inspection.team().stream()
                .map(member -> new Member(person(member.official()), member.role(), member.from(), member.to()))
                .toList();
    }

    /** Terms of findings are shown with the findings; the unit sees its own and those that bind the team towards it. */
    List<Due> deadlines(Inspection inspection, Sight sight) {
        return deadlines.ofCase(inspection.id()).stream()
                .filter(deadline -> sight != Sight.UNIT || ofTheUnit(inspection, deadline))
                .map(this::due)
                .toList();
    }

    List<Paper> documents(Inspection inspection, Sight sight) {
        return readable(inspection, sight).stream()
                .map(document -> new Paper(
                        document.kind(),
                        document.version(),
                        document.sha256(),
                        document.filedAt(),
                        document.signatures().stream()
                                .map(Document.Signature::official)
                                .toList()))
                .toList();
    }

    Optional<Document> document(Inspection inspection, Sight sight, DocumentKind kind) {
        return readable(inspection, sight).stream()
                .filter(document -> document.kind() == kind)
                .findFirst();
    }

    @Nullable
    Work work(Inspection inspection, Sight sight) {
        if (sight != Sight.PAPERS) {
            return null;
        }
        var id = inspection.id();
        var missing = new TreeSet<String>();
        if (inspection.sealed()) {
            missing.addAll(files.withoutAcknowledgement(id));
            missing.retainAll(inspection.teamNow());
        }
        var items = checklists.find(inspection.checklistVersion()).map(Checklist::items);
        return new Work(
                (int) exhibits.ofCase(id).stream()
                        .mapToInt(Exhibit::number)
                        .distinct()
                        .count(),
                fieldwork.answers(id).size(),
                items.map(List::size).orElse(0),
                fieldwork.diary(id).size(),
                List.copyOf(missing));
    }

    private List<Document> readable(Inspection inspection, Sight sight) {
        return documents.ofCase(inspection.id()).stream()
                .filter(document -> switch (sight) {
                    case PAPERS -> true;
                    case FACTS -> document.kind().openToLeadership();
                    case UNIT -> document.kind().openToUnit(inspection);
                })
                .toList();
    }

    private static boolean ofTheUnit(Inspection inspection, Deadline deadline) {
        return deadline.subjectId().equals(inspection.id()) && TERMS_OF_THE_UNIT.contains(deadline.kind());
    }

    private Due due(Deadline deadline) {
        var computation = deadline.computation();
        return new Due(
                deadline.kind(),
                deadline.subjectId(),
                deadline.startOn(),
                deadline.dueOn(),
                deadline.suspended(),
                deadline.isOpen() && deadline.isPast(LocalDate.now(clock)),
                deadline.outcome(),
                deadline.rule(),
                deadline.mark(),
                computation.counted(),
                computation.warnings());
    }
}
