package vn.kycuong.workflow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.MessageSource;
import vn.kycuong.access.Actor;
import vn.kycuong.access.CaseScopes;
import vn.kycuong.access.NotFound;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.Questions;

/** Where a case stands, as pictures of its processes: the main one first, then those it called. */
@Questions
public class DiagramQueries {

    private final HistoryService history;
    private final RepositoryService repository;
    private final CaseScopes scopes;
    private final CaseScopes disciplinaryScopes;
    private final Permissions permissions;
    private final ModelNames names;
    private final MessageSource texts;

    DiagramQueries(
            HistoryService history,
            RepositoryService repository,
            CaseScopes scopes,
            @Qualifier("disciplinaryScopes") CaseScopes disciplinaryScopes,
            Permissions permissions,
            ModelNames names,
            MessageSource texts) {
        this.history = history;
        this.repository = repository;
        this.scopes = scopes;
        this.disciplinaryScopes = disciplinaryScopes;
        this.permissions = permissions;
        this.names = names;
        this.texts = texts;
    }

    /** @throws NotFound when the asker may not know that the case exists */
    public List<Picture> ofCase(Actor asker, UUID caseId, Locale language) {
        permissions.require(
                asker, "inspection.read-diagram", scopes.scopeOf(caseId).orElseThrow(NotFound::new));
        return pictures(caseId, language);
    }

    /** @throws NotFound when the asker may not know that the case exists, or is the person it is about */
    public List<Picture> ofDisciplinaryCase(Actor asker, UUID caseId, Locale language) {
        permissions.require(
                asker,
                "discipline.read-diagram",
                disciplinaryScopes.scopeOf(caseId).orElseThrow(NotFound::new));
        return pictures(caseId, language);
    }

    private List<Picture> pictures(UUID caseId, Locale language) {
        var instances = new ArrayList<>(history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(caseId.toString())
                .list());
        // The same process may have been called twice; the last run is the one that counts.
        instances.sort(
                Comparator.comparing(HistoricProcessInstance::getStartTime).reversed());
        var models = new HashSet<String>();
        instances.removeIf(instance -> !models.add(instance.getProcessDefinitionKey()));
        instances.sort(Comparator.comparing((HistoricProcessInstance instance) -> !isMain(instance))
                .thenComparing(HistoricProcessInstance::getStartTime));
        return instances.stream().map(instance -> picture(instance, language)).toList();
    }

    private static boolean isMain(HistoricProcessInstance instance) {
        return instance.getSuperProcessInstanceId() == null;
    }

    private Picture picture(HistoricProcessInstance instance, Locale language) {
        var model = repository.getBpmnModelInstance(instance.getProcessDefinitionId());
        var marks = Marks.of(history.createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId())
                .orderByHistoricActivityInstanceStartTime()
                .asc()
                .list());
        var key = instance.getProcessDefinitionKey();
        var words = new DiagramSvg.Words(
                text("diagram.done", language),
                text("diagram.current", language),
                text("diagram.next", language),
                text("diagram.nothing", language));
        var title = names.of(key, instance.getProcessDefinitionName(), language);
        var svg = new DiagramSvg(model, key, marks, element -> label(element, language), words);
        return new Picture(key, title, svg.draw(title));
    }

    private String label(FlowElement element, Locale language) {
        return names.of(element.getId(), element.getName(), language);
    }

    private String text(String key, Locale language) {
        return texts.getMessage(key, null, language);
    }
}
