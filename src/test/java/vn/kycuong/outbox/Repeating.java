package vn.kycuong.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Role;
import vn.kycuong.journal.Cases;

/** An administrator who orders replays, and one node that carries them out. */
@Component
class Repeating {

    static final Actor ADMINISTRATOR = new Actor("SYS-QT1", Set.of(Role.ADMINISTRATOR), Set.of(), "");

    private final UUID owner = UUID.randomUUID();

    private final Cases cases;
    private final Passages passages;
    private final OrderReplay orderReplay;
    private final StopReplay stopReplay;
    private final ReplayQueries replays;

    Repeating(Cases cases, Passages passages, OrderReplay orderReplay, StopReplay stopReplay, ReplayQueries replays) {
        this.cases = cases;
        this.passages = passages;
        this.orderReplay = orderReplay;
        this.stopReplay = stopReplay;
        this.replays = replays;
    }

    UUID owner() {
        return owner;
    }

    void endsAll() {
        replays.latest(ADMINISTRATOR).stream()
                .filter(replay -> replay.endedAt() == null)
                .forEach(replay -> stopReplay.handle(new StopReplay.Command(replay.id(), ADMINISTRATOR)));
    }

    /** A new case of which so much was told and sent. */
    UUID sent(int times) {
        var caseId = cases.open();
        for (var fact = 0; fact < times; fact++) {
            cases.happens(caseId);
        }
        runs();
        return caseId;
    }

    UUID ordered(UUID caseId) {
        return orderReplay.handle(command("", caseId.toString(), "", null));
    }

    void repeated(UnaryOperator<OrderReplay.Command> change) {
        orderReplay.handle(change.apply(command("", "", "", null)));
        runs();
    }

    void runs() {
        Passages.runs(passages.passage(), owner);
    }

    Replay replay(UUID id) {
        return replays.latest(ADMINISTRATOR).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    Replay latest() {
        return replays.latest(ADMINISTRATOR).get(0);
    }

    List<ConsumerRecord<String, String>> received(UUID caseId) {
        return Received.of(caseId, passages.kafka);
    }

    static OrderReplay.Command with(
            OrderReplay.Command command, String audience, String caseName, String type, @Nullable Instant from) {
        return new OrderReplay.Command(audience, caseName, type, from, null, command.reason(), command.by());
    }

    static OrderReplay.Command command(String audience, String caseName, String type, @Nullable Instant sentFrom) {
        return new OrderReplay.Command(
                audience, caseName, type, sentFrom, null, "the reader lost a day", ADMINISTRATOR);
    }
}
