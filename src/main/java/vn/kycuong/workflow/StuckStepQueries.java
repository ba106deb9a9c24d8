package vn.kycuong.workflow;

import java.util.Locale;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.jspecify.annotations.Nullable;
import vn.kycuong.access.Actor;
import vn.kycuong.access.NumberedPage;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.Questions;

/** What the processes could not do by themselves, for who sets it going again. */
@Questions
public class StuckStepQueries {

    private static final String READ = "workflow.read-stuck";

    private final JdbcStuckSteps steps;
    private final RepositoryService repository;
    private final ModelNames names;
    private final Permissions permissions;

    StuckStepQueries(JdbcStuckSteps steps, RepositoryService repository, ModelNames names, Permissions permissions) {
        this.steps = steps;
        this.repository = repository;
        this.names = names;
        this.permissions = permissions;
    }

    /** The oldest first. */
    public NumberedPage<StuckStep> page(Actor actor, int number, Locale language) {
        permissions.require(actor, READ);
        var rows = NumberedPage.of(number, steps::page);
        var numbers = steps.numbersOf(
                rows.items().stream().map(JdbcStuckSteps.Row::caseId).collect(Collectors.toSet()));
        return new NumberedPage<>(
                rows.items().stream()
                        .map(row -> told(row, numbers.get(row.caseId()), language))
                        .toList(),
                rows.number(),
                rows.more());
    }

    public long count(Actor actor) {
        permissions.require(actor, READ);
        return steps.count();
    }

    private StuckStep told(JdbcStuckSteps.Row row, @Nullable String number, Locale language) {
        if (number == null) {
            var failure = row.failure().withoutCodes();
            return new StuckStep(row.id(), row.since(), "", "", "", failure.name(), failure.cause());
        }
        var failure = row.failure();
        var model = repository.getBpmnModelInstance(row.model());
        return new StuckStep(
                row.id(),
                row.since(),
                process(model, language),
                step(model, row.element(), language),
                number,
                failure.name(),
                failure.cause());
    }

    private String process(BpmnModelInstance model, Locale language) {
        return model.getModelElementsByType(Process.class).stream()
                .findFirst()
                .map(process -> names.of(process.getId(), process.getName(), language))
                .orElse("");
    }

    private String step(BpmnModelInstance model, String element, Locale language) {
        return model.getModelElementById(element) instanceof FlowElement step && step.getName() != null
                ? names.of(element, step.getName(), language)
                : element;
    }
}
