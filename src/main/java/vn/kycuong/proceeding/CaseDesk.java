package vn.kycuong.proceeding;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;
import vn.kycuong.access.RuleViolation;

/** How every act on a disciplinary case begins, under its lock, and how it ends. */
@Component
class CaseDesk {

    private final DisciplinaryCases cases;
    private final DisciplinaryRights rights;
    private final DisciplinaryProcess process;
    private final PostsOfPerson posts;
    private final FilePapersForPerson papers;
    private final Clock clock;

    CaseDesk(
            DisciplinaryCases cases,
            DisciplinaryRights rights,
            DisciplinaryProcess process,
            PostsOfPerson posts,
            FilePapersForPerson papers,
            Clock clock) {
        this.cases = cases;
        this.rights = rights;
        this.process = process;
        this.posts = posts;
        this.papers = papers;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * Takes the case for a step that is due, by somebody who may do it today; not while the person is not considered, nor
     * before it is recorded that the person has left. Of many who come at once those who are too late are told so after one look.
     */
    DisciplinaryCase take(Actor by, DisciplinaryTask task, UUID caseId) {
        var seen = cases.get(caseId);
        rights.require(by, task.operation(), seen);
        seen.requireOpen();
        cases.hold(caseId);
        if (!process.awaits(caseId, task)) {
            throw RuleViolation.refused("step-not-due");
        }
        var file = take(by, task.operation(), caseId);
        file.requireConsidered();
        if (file.decision() == null) {
            posts.requireServing(file.charge());
        }
        return file;
    }

    /** Takes the case for something that is not a step of its usual way. */
    DisciplinaryCase take(Actor by, String operation, UUID caseId) {
        var file = cases.lock(caseId);
        rights.require(by, operation, file);
        file.requireOpen();
        return file;
    }

    /** Takes the case for what the system does by itself. */
    DisciplinaryCase take(UUID caseId) {
        return cases.lock(caseId);
    }

    /** @return the number of the act */
    int record(DisciplinaryCase file, ActKind kind, LocalDate on, String content, Actor by) {
        var act = new Act(file.nextAct(), kind, on, content, by.official(), now());
        cases.add(file.id(), act);
        papers.file(file, act);
        return act.number();
    }

    void requirePast(LocalDate day) {
        if (day.isAfter(today())) {
            throw RuleViolation.invalid("day-in-future", day.toString());
        }
    }

    static void requireNotBefore(LocalDate day, LocalDate earliest) {
        if (day.isBefore(earliest)) {
            throw RuleViolation.invalid("day-too-early", day.toString(), earliest.toString());
        }
    }

    static void requireText(String text, String field) {
        if (text.isBlank()) {
            throw RuleViolation.invalid("text-missing", field);
        }
    }

    void pass(DisciplinaryCase file, DisciplinaryTask task, Map<String, Object> routing) {
        process.completed(file.id(), task, routing);
    }

    void happened(DisciplinaryCase file, DisciplinaryHappening happening, Map<String, Object> routing) {
        process.happened(file.id(), happening, routing);
    }
}
