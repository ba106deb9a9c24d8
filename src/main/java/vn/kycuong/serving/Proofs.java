package vn.kycuong.serving;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Ids;
import vn.kycuong.inspection.Fingerprint;
import vn.kycuong.inspection.KeptFile;

/** Keeps what shows that a paper was served. Who was there stays out of the journal, which holds a salted hash. */
@Component
class Proofs {

    private final JdbcServiceProofs proofs;
    private final Ids ids;
    private final Clock clock;

    Proofs(JdbcServiceProofs proofs, Ids ids, Clock clock) {
        this.proofs = proofs;
        this.ids = ids;
        this.clock = clock;
    }

    Attempt attempt(
            ServedPaper paper,
            RecordService.Command command,
            @Nullable KeptFile kept,
            @Nullable LocalDate effectiveOn) {
        return new Attempt(
                paper.nextAttempt(),
                command.corrects(),
                command.method(),
                command.outcome(),
                command.on(),
                effectiveOn,
                command.postNumber(),
                command.remark(),
                command.by().official(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                kept == null || command.proof() == null
                        ? null
                        : new Attempt.Proof(
                                command.proof().fileName(),
                                kept.mediaType(),
                                kept.content().length,
                                Fingerprint.of(kept.content())));
    }

    /** @return what the journal keeps of the record */
    Map<String, Object> keep(
            ServedPaper paper, Attempt attempt, RecordService.Command command, @Nullable KeptFile kept) {
        var noted = new TreeMap<String, Object>();
        noted.put("number", paper.id().number());
        noted.put("attempt", attempt.number());
        noted.put("method", attempt.method().name());
        noted.put("outcome", attempt.outcome().name());
        noted.put("happenedOn", attempt.on().toString());
        if (attempt.corrects() != null) {
            noted.put("corrects", attempt.corrects());
        }
        if (!command.recipient().isBlank()) {
            noted.put("recipient", keep(paper, attempt, JdbcServiceProofs.Part.RECIPIENT, command.recipient()));
        }
        if (!command.witness().isBlank()) {
            noted.put("witness", keep(paper, attempt, JdbcServiceProofs.Part.WITNESS, command.witness()));
        }
        if (attempt.proof() != null && command.proof() != null && kept != null) {
            proofs.add(paper.caseId(), paper.id(), attempt.number(), attempt.proof(), kept.content());
            noted.put("sha256", attempt.proof().sha256());
            noted.put("sha256Brought", Fingerprint.of(command.proof().content()));
        }
        return noted;
    }

    private String keep(ServedPaper paper, Attempt attempt, JdbcServiceProofs.Part part, String name) {
        var salt = ids.next().toString() + ids.next();
        proofs.add(paper.caseId(), paper.id(), attempt.number(), part, salt, name);
        return Fingerprint.of(salt + name);
    }
}
