package vn.kycuong.web;

import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.kycuong.access.Actor;
import vn.kycuong.serving.Family;
import vn.kycuong.serving.Method;
import vn.kycuong.serving.Outcome;
import vn.kycuong.serving.RecordService;

/** Says what came of a try to serve a paper of a case. */
@Configuration(proxyBeanMethods = false)
class ServiceActions {

    static final String PATH = "service";

    @Bean
    CaseAction serveInspectionPaperAction(RecordService useCase, ServiceFields fields) {
        return new CaseAction(
                Family.INSPECTION.operation("serve-paper"),
                CaseAction.Subject.INSPECTION,
                PATH,
                (by, id) -> fields.of(by, Family.INSPECTION, id),
                (by, id, entered) -> useCase.handle(command(id, entered, by)));
    }

    @Bean
    CaseAction serveDisciplinaryPaperAction(RecordService useCase, ServiceFields fields) {
        return new CaseAction(
                Family.DISCIPLINE.operation("serve-paper"),
                CaseAction.Subject.DISCIPLINARY_CASE,
                PATH,
                (by, id) -> fields.of(by, Family.DISCIPLINE, id),
                (by, id, entered) -> useCase.handle(command(id, entered, by)));
    }

    private static RecordService.Command command(UUID id, Entered entered, Actor by) {
        return new RecordService.Command(
                id,
                ServiceFields.paper(entered),
                entered.choice("serviceMethod", Method.class),
                entered.choice("serviceOutcome", Outcome.class),
                entered.date("servedOn"),
                entered.text("recipient"),
                ServiceFields.witness(entered),
                entered.text("postNumber"),
                entered.text("serviceRemark"),
                entered.optionalNumber("correctedRecord").orElse(null),
                ServiceFields.proof(entered),
                by);
    }
}
