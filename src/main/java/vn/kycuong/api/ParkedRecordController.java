package vn.kycuong.api;

import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.kycuong.access.Actor;
import vn.kycuong.outbox.ParkedRecord;
import vn.kycuong.outbox.RepairQueries;
import vn.kycuong.outbox.RetryRecord;
import vn.kycuong.outbox.WithholdRecord;

/** Records that Kafka would not take: see them, try again, or give them up. */
@RestController
@RequestMapping("/api/v1/parked-records")
class ParkedRecordController {

    private final RepairQueries repairs;
    private final RetryRecord retryRecord;
    private final WithholdRecord withholdRecord;

    ParkedRecordController(RepairQueries repairs, RetryRecord retryRecord, WithholdRecord withholdRecord) {
        this.repairs = repairs;
        this.retryRecord = retryRecord;
        this.withholdRecord = withholdRecord;
    }

    @GetMapping
    List<ParkedRecord> all(Actor actor) {
        return repairs.parked(actor);
    }

    @PostMapping("/{id}/retry")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void retry(@PathVariable UUID id, Actor actor) {
        retryRecord.handle(new RetryRecord.Command(id, actor));
    }

    @PostMapping("/{id}/withholding")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withhold(@PathVariable UUID id, Actor actor) {
        withholdRecord.handle(new WithholdRecord.Command(id, actor));
    }
}
