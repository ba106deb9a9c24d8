package vn.kycuong.serving;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.kycuong.access.RuleViolation;

/** Whether a record says enough, and whether the paper counts as served by it. */
@Component
class ServiceRules {

    private final JdbcServiceRules tables;

    ServiceRules(JdbcServiceRules tables) {
        this.tables = tables;
    }

    /** @return from when on the paper counts as served; null when it does not */
    @Nullable
    LocalDate effectiveOn(ServedPaper paper, RecordService.Command command, LocalDate today) {
        requireDay(paper, command.on(), today);
        requireCorrectable(paper, command.corrects());
        if (tables.papers().stream()
                .filter(rule -> rule.inForce(paper.id().kind(), paper.filedOn()))
                .noneMatch(rule -> rule.allows(command.method()))) {
            throw RuleViolation.refused("service-method-not-allowed", command.method());
        }
        var rule = rule(command);
        if (failedBefore(paper, command.corrects()) < rule.failedBefore()) {
            throw RuleViolation.refused("service-last-resort", rule.failedBefore());
        }
        requireSaid(command, rule);
        return rule.effectiveOn(command.on());
    }

    private ServiceRule rule(RecordService.Command command) {
        return tables.inForce(command.on()).stream()
                .filter(rule -> rule.method() == command.method() && rule.outcome() == command.outcome())
                .findFirst()
                .orElseThrow(
                        () -> RuleViolation.invalid("service-outcome-impossible", command.method(), command.outcome()));
    }

    private static void requireDay(ServedPaper paper, LocalDate on, LocalDate today) {
        if (on.isAfter(today)) {
            throw RuleViolation.invalid("date-in-future");
        }
        if (on.isBefore(paper.filedOn())) {
            throw RuleViolation.invalid("service-before-paper", paper.filedOn().toString());
        }
    }

    private static void requireCorrectable(ServedPaper paper, @Nullable Integer corrects) {
        if (corrects != null && paper.holding().stream().noneMatch(attempt -> attempt.number() == corrects)) {
            throw RuleViolation.invalid("service-record-unknown", corrects);
        }
    }

    private static int failedBefore(ServedPaper paper, @Nullable Integer corrects) {
        var takenBack = Optional.ofNullable(corrects).stream()
                .filter(number -> paper.holding().stream()
                        .anyMatch(attempt -> attempt.number() == number && attempt.effectiveOn() == null))
                .count();
        return paper.failed() - (int) takenBack;
    }

    private static void requireSaid(RecordService.Command command, ServiceRule rule) {
        if (command.outcome() == Outcome.RECEIVED && command.recipient().isBlank()) {
            throw RuleViolation.invalid("service-recipient-missing");
        }
        if (rule.witness() && command.witness().isBlank()) {
            throw RuleViolation.invalid("service-witness-missing");
        }
        if (command.method() == Method.REGISTERED_POST && command.postNumber().isBlank()) {
            throw RuleViolation.invalid("service-post-number-missing");
        }
        if (command.corrects() != null && command.remark().isBlank()) {
            throw RuleViolation.invalid("service-reason-missing");
        }
    }
}
