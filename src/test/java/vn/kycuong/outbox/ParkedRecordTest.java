package vn.kycuong.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.kycuong.outbox.Received.header;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.kycuong.RealTest;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Forbidden;
import vn.kycuong.access.NotFound;
import vn.kycuong.access.Role;
import vn.kycuong.doors.DoorClient;
import vn.kycuong.journal.Cases;
import vn.kycuong.journal.Entry;
import vn.kycuong.journal.JournalQueries;
import vn.kycuong.journal.SystemCase;
import vn.kycuong.journal.View;

@RealTest
class ParkedRecordTest {

    private static final Actor ADMINISTRATOR = new Actor("SYS-QT1", Set.of(Role.ADMINISTRATOR), Set.of(), "");
    private static final Actor LEADER = new Actor("LD-01", Set.of(Role.LEADERSHIP), Set.of(), "");

    // Shorter than the record with the long unit code, longer than the usual one.
    private static final int TIGHT = 100;

    @Autowired
    Cases cases;

    @Autowired
    Passages passages;

    @Autowired
    RepairQueries repairs;

    @Autowired
    RetryRecord retryRecord;

    @Autowired
    WithholdRecord withholdRecord;

    @Autowired
    JournalQueries journal;

    @Autowired
    DoorClient doors;

    private final UUID owner = UUID.randomUUID();
    private UUID poisoned;
    private UUID healthy;

    @BeforeEach
    void meetsARecordThatIsTooLarge() {
        passages.takeOver();
        poisoned = cases.open();
        healthy = cases.open();
        cases.happens(poisoned);
        cases.happens(poisoned, View.leadership(large()));
        cases.happens(poisoned);
        cases.happens(healthy);
        Passages.runs(passages.passage(passages.kafka, TIGHT, () -> {}), owner);
    }

    @AfterEach
    void leavesNothingParked() {
        repairs.parked(ADMINISTRATOR)
                .forEach(record -> retryRecord.handle(new RetryRecord.Command(record.id(), ADMINISTRATOR)));
        passages.giveBack();
    }

    @Test
    void keepsBackItsOwnCaseOnly() {
        assertThat(sequences(poisoned)).containsExactly(1L);
        assertThat(sequences(healthy)).containsExactly(1L);
        assertThat(repairs.parked(ADMINISTRATOR)).singleElement().satisfies(record -> {
            assertThat(record.sequence()).isEqualTo(2);
            assertThat(record.reason()).isEqualTo("RecordTooLargeException");
        });
    }

    @Test
    void goesOnInOrderAfterARetry() {
        retryRecord.handle(new RetryRecord.Command(parked(), ADMINISTRATOR));
        Passages.runs(passages.passage(), owner);

        assertThat(sequences(poisoned)).containsExactly(1L, 2L, 3L);
        assertThat(lastRepair().type()).isEqualTo("outbox.record.retried");
        assertThat(lastRepair().actor()).isEqualTo("SYS-QT1");
    }

    @Test
    void isReplacedByAMarkWithItsIdWhenItIsGivenUp() {
        var record = parked();
        withholdRecord.handle(new WithholdRecord.Command(record, ADMINISTRATOR));
        Passages.runs(passages.passage(passages.kafka, TIGHT, () -> {}), owner);

        assertThat(sequences(poisoned)).containsExactly(1L, 2L, 3L);
        var mark = Received.of(poisoned, passages.kafka).get(1);
        assertThat(header(mark, "ce_id")).isEqualTo(record.toString());
        assertThat(header(mark, "ce_type")).isEqualTo("vn.kycuong.outbox.record.withheld.v1");
        assertThat(mark.value()).isEqualTo("{\"withheld\":\"inspection.suspended\"}");
        assertThat(lastRepair().data()).containsEntry("record", record.toString());
    }

    @Test
    void isRepairedByAdministratorsOnly() {
        var record = parked();

        assertThatThrownBy(() -> repairs.parked(LEADER)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> retryRecord.handle(new RetryRecord.Command(record, LEADER)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> withholdRecord.handle(new WithholdRecord.Command(record, LEADER)))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void isShownWithWhatItKeepsBackAndGivenUpAfterAQuestion() {
        var list = text("/repairs/records");
        assertThat(list)
                .contains("RecordTooLargeException", "Sự kiện cùng hồ sơ đang chờ: 1", "Cuộc kiểm tra đã tạm dừng");

        var act = "/repairs/records/" + parked() + "/withholding";
        assertThat(text(act)).contains("Không gửi sự kiện nữa", "action=\"" + act + '"');
        assertThat(repairs.count(ADMINISTRATOR)).isEqualTo(1);
        assertThat(doors.send("quantri1", MockMvcRequestBuilders.post(act)).getRedirectedUrl())
                .isEqualTo("/repairs/records");
        assertThat(repairs.count(ADMINISTRATOR)).isZero();
    }

    @Test
    void isNotFoundWhenNothingIsParkedUnderItsId() {
        assertThatThrownBy(() -> retryRecord.handle(new RetryRecord.Command(UUID.randomUUID(), ADMINISTRATOR)))
                .isInstanceOf(NotFound.class);
    }

    private String text(String address) {
        return new String(doors.get("quantri1", address).getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private UUID parked() {
        return repairs.parked(ADMINISTRATOR).get(0).id();
    }

    private List<Long> sequences(UUID caseId) {
        return Received.sequences(Received.of(caseId, passages.kafka));
    }

    private Entry lastRepair() {
        var entries = journal.allEntries(Actor.SYSTEM, SystemCase.OUTBOX);
        return entries.get(entries.size() - 1);
    }

    private static Map<String, Object> large() {
        return Map.of("case", "", "kind", "SURPRISE", "unit", "HQ-" + "A".repeat(57), "on", "2026-11-22");
    }
}
