package vn.kycuong.serving;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;

/** Says what came of tries to serve papers, in as few words as a test needs. */
@Component
public class PaperTries {

    static final byte[] RECEIPT = "%PDF-1.7 biên bản giao nhận".getBytes(StandardCharsets.UTF_8);

    private final RecordService recordService;
    private final ServiceQueries service;
    private final Clock clock;

    PaperTries(RecordService recordService, ServiceQueries service, Clock clock) {
        this.recordService = recordService;
        this.service = service;
        this.clock = clock;
    }

    public Standing handedOver(UUID id, PaperKind kind, int number, Actor by) {
        return tried(id, kind, number, Method.IN_PERSON, Outcome.RECEIVED, "Người nhận Một", "", null, by);
    }

    public Standing refused(UUID id, PaperKind kind, int number, String witness, Actor by) {
        return tried(id, kind, number, Method.IN_PERSON, Outcome.REFUSED, "", witness, null, by);
    }

    public Standing notFound(UUID id, PaperKind kind, int number, @Nullable Integer corrects, Actor by) {
        return tried(id, kind, number, Method.IN_PERSON, Outcome.NOT_FOUND, "", "", corrects, by);
    }

    public Standing posted(UUID id, PaperKind kind, Actor by) {
        return tried(id, kind, 1, Method.PUBLIC_POSTING, Outcome.POSTED, "", "Người chứng kiến Hai", null, by);
    }

    public Standing tried(
            UUID id,
            PaperKind kind,
            int number,
            Method method,
            Outcome outcome,
            String recipient,
            String witness,
            @Nullable Integer corrects,
            Actor by) {
        return recordService.handle(new RecordService.Command(
                id,
                new PaperId(kind, number),
                method,
                outcome,
                LocalDate.now(clock),
                recipient,
                witness,
                "",
                corrects == null ? "" : "Ghi nhầm",
                corrects,
                new RecordService.Upload("bien-ban.pdf", RECEIPT),
                by));
    }

    public ServiceView of(Actor reader, UUID id, PaperKind kind) {
        return service.ofCase(reader, kind.family(), id).stream()
                .filter(paper -> paper.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
