package vn.kycuong.accountability;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kycuong.access.Actor;
import vn.kycuong.discipline.HeadConduct;
import vn.kycuong.inspection.OpenCases;

/** Brings what the head of unit A answers for to its end, as the people who do it. */
@Component
public class Heads {

    static final String WHY = "Đã cân nhắc toàn bộ quá trình công tác";

    private final Entries entries;
    private final StateOnAccountability state;
    private final CloseAccountability close;
    private final OpenCases cases;
    private final TransactionTemplate transaction;

    Heads(
            Entries entries,
            StateOnAccountability state,
            CloseAccountability close,
            OpenCases cases,
            TransactionTemplate transaction) {
        this.entries = entries;
        this.state = state;
        this.close = close;
        this.cases = cases;
        this.transaction = transaction;
    }

    /** The entry that was opened last for this finding. */
    public Optional<UUID> entryOf(UUID finding) {
        return ofFinding(finding).map(Entry::id);
    }

    public UUID caseOf(UUID entry) {
        return get(entry).caseId();
    }

    /** The head speaks, the leader decides. */
    public void settle(UUID finding) {
        var entry = entryOf(finding).orElseThrow();
        if (!get(entry).isHeard()) {
            state(entry);
        }
        close(entry, Outcome.LESSON_DRAWN, cases.leader());
    }

    /** The head speaks, and the leader hands it to those who handle discipline. */
    public void sendToDiscipline(UUID finding) {
        var entry = entryOf(finding).orElseThrow();
        state(entry);
        close(entry, Outcome.DISCIPLINARY_ROUTE, cases.leader());
    }

    void state(UUID entry) {
        state.handle(new StateOnAccountability.Command(entry, "Tôi nhận trách nhiệm quản lý", cases.headOfUnit()));
    }

    void close(UUID entry, Outcome outcome, Actor by) {
        close.handle(command(entry, outcome, Optional.empty(), false, WHY, by));
    }

    static CloseAccountability.Command command(
            UUID entry,
            Outcome outcome,
            Optional<HeadConduct> conduct,
            boolean coveredUp,
            String deviationReason,
            Actor by) {
        return new CloseAccountability.Command(
                entry,
                outcome,
                "Căn cứ hồ sơ",
                Optional.empty(),
                false,
                conduct,
                false,
                coveredUp,
                deviationReason,
                by);
    }

    Optional<Entry> ofFinding(UUID finding) {
        return asSystem(() -> entries.ofFinding(finding).stream().findFirst());
    }

    Entry get(UUID entry) {
        return asSystem(() -> entries.get(entry));
    }

    private <T> T asSystem(java.util.function.Supplier<T> question) {
        return transaction.execute(status -> question.get());
    }
}
