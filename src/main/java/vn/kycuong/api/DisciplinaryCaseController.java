package vn.kycuong.api;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Reading;
import vn.kycuong.calendar.Deadline;
import vn.kycuong.calendar.Explanation;
import vn.kycuong.discipline.Circumstance;
import vn.kycuong.discipline.Form;
import vn.kycuong.discipline.OfficialStatus;
import vn.kycuong.paper.Table;
import vn.kycuong.proceeding.Candidate;
import vn.kycuong.proceeding.CaseGround;
import vn.kycuong.proceeding.CaseStage;
import vn.kycuong.proceeding.Charge;
import vn.kycuong.proceeding.Citation;
import vn.kycuong.proceeding.DisciplinaryDetail;
import vn.kycuong.proceeding.DisciplinaryFile;
import vn.kycuong.proceeding.DisciplinaryQueries;
import vn.kycuong.proceeding.DisciplinaryRow;
import vn.kycuong.proceeding.FindingOfCharge;
import vn.kycuong.proceeding.OpenDisciplinaryCase;
import vn.kycuong.proceeding.RegisterSheet;
import vn.kycuong.workflow.DiagramQueries;
import vn.kycuong.workflow.Picture;

/** Disciplinary cases: opening one, and reading them. Each reading of a file goes to the access log. */
@RestController
@RequestMapping("/api/v1/disciplinary-cases")
class DisciplinaryCaseController {

    private final DisciplinaryQueries cases;
    private final RegisterSheet sheet;
    private final Reading reading;
    private final DisciplinaryFile file;
    private final OpenDisciplinaryCase openDisciplinaryCase;
    private final FindingOfCharge findings;
    private final DiagramQueries diagrams;
    private final Explanation explanation;

    DisciplinaryCaseController(
            DisciplinaryQueries cases,
            RegisterSheet sheet,
            Reading reading,
            DisciplinaryFile file,
            OpenDisciplinaryCase openDisciplinaryCase,
            FindingOfCharge findings,
            DiagramQueries diagrams,
            Explanation explanation) {
        this.cases = cases;
        this.sheet = sheet;
        this.reading = reading;
        this.file = file;
        this.openDisciplinaryCase = openDisciplinaryCase;
        this.findings = findings;
        this.diagrams = diagrams;
        this.explanation = explanation;
    }

    /** The newest first; without those that the caller may not know. */
    @GetMapping
    DisciplinaryQueries.Page list(
            @RequestParam(required = false) @Nullable CaseStage stage,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "false") boolean late,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "50") int limit,
            Actor actor) {
        return cases.page(actor, new DisciplinaryQueries.Filter(stage, unit, text, late), after, limit);
    }

    @GetMapping("/export/workbook")
    void workbook(
            @RequestParam(required = false) @Nullable CaseStage stage,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "false") boolean late,
            Actor actor,
            Locale language,
            HttpServletResponse response) {
        var filter = new DisciplinaryQueries.Filter(stage, unit, text, late);
        var rows = reading.during(actor, () -> cases.list(actor, filter));
        Table.send(response, "disciplinary-cases", workbook -> sheet.table(rows, language)
                .forEach(workbook::add));
    }

    /**
     * @param groundOn the day of the conclusion, the decision of the Party or the effect of the judgment
     * @param accuser code of the official whose accusation it is
     * @param endedOn when the violation lasted
     * @param detectedOn may be left out where the ground is a finding of this system, whose own day it then is
     * @param detectionReason why it is another, earlier day than that of the finding
     * @param expectedForm for which the limitation is checked
     */
    record OpeningForm(
            @NotBlank @Size(max = 40) String official,
            @Nullable @Size(max = 40) String unit,
            @NotNull OfficialStatus status,
            @Nullable Boolean leader,
            @NotNull CaseGround ground,
            @NotBlank @Size(max = 200) String groundReference,
            @NotNull LocalDate groundOn,
            @NotBlank @Size(max = 10_000) String matter,
            @Nullable @Size(max = 40) String accuser,
            @NotNull LocalDate violatedOn,
            @Nullable LocalDate endedOn,
            @Nullable LocalDate detectedOn,
            @Nullable @Size(max = 2_000) String detectionReason,
            @Nullable Boolean complex,
            @Nullable Circumstance circumstance,
            @NotNull Form expectedForm) {

        Charge charge(LocalDate detected) {
            return new Charge(
                    official,
                    FindingForm.text(unit),
                    status,
                    Boolean.TRUE.equals(leader),
                    ground,
                    groundReference,
                    groundOn,
                    matter,
                    FindingForm.text(accuser),
                    violatedOn,
                    endedOn,
                    detected,
                    Boolean.TRUE.equals(complex),
                    circumstance,
                    expectedForm);
        }
    }

    @PostMapping
    ResponseEntity<DisciplinaryRow> open(@Valid @RequestBody OpeningForm form, Actor actor) {
        var detected = form.detectedOn() == null
                ? findings.detectedOn(actor, form.ground(), form.groundReference())
                : form.detectedOn();
        var id = openDisciplinaryCase.handle(new OpenDisciplinaryCase.Command(
                form.charge(detected), FindingForm.text(form.detectionReason()), actor));
        return ResponseEntity.created(URI.create("/api/v1/disciplinary-cases/" + id))
                .body(DisciplinaryActController.row(cases, actor, id));
    }

    @GetMapping("/{id}")
    DisciplinaryDetail show(@PathVariable UUID id, Actor actor) {
        return file.read(actor, id);
    }

    @GetMapping("/{id}/deadlines")
    List<DeadlineController.DeadlineView> deadlines(@PathVariable UUID id, Actor actor, Locale language) {
        return file.terms(actor, id).stream().map(term -> view(term, language)).toList();
    }

    /** Who could sit on the council, and who may not and why. */
    @GetMapping("/{id}/council-candidates")
    List<Candidate> candidates(@PathVariable UUID id, Actor actor) {
        return file.councilCandidates(actor, id);
    }

    /** What the tables propose, with the law and how sure it is. */
    @GetMapping("/{id}/proposals")
    List<Citation> proposals(@PathVariable UUID id, Actor actor) {
        return file.proposals(actor, id);
    }

    /** Where the case stands in its processes, as SVG. */
    @GetMapping("/{id}/diagram")
    List<Picture> diagram(@PathVariable UUID id, Actor actor, Locale language) {
        file.read(actor, id);
        return diagrams.ofDisciplinaryCase(actor, id, language);
    }

    private DeadlineController.DeadlineView view(Deadline deadline, Locale language) {
        return new DeadlineController.DeadlineView(
                deadline.subjectId(),
                deadline.kind(),
                deadline.startOn(),
                deadline.dueOn(),
                deadline.suspended(),
                deadline.rule(),
                deadline.mark(),
                deadline.outcome(),
                explanation.of(deadline.computation(), language));
    }
}
