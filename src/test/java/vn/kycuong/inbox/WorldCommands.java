package vn.kycuong.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;

/** What other systems command in a world, much of it about a case that may or may not be there. */
@Component
public class WorldCommands {

    private static final String SOURCE = "urn:example:hotline";
    private static final String KEY = "hotline";
    private static final String DAY = "2026-11-02";

    private record Said(String type, String value) {}

    private final Commands commands;
    private final DeadLetters deadLetters;
    private final RejectCommand reject;

    WorldCommands(Commands commands, DeadLetters deadLetters, RejectCommand reject) {
        this.commands = commands;
        this.deadLetters = deadLetters;
        this.reject = reject;
    }

    /** One after the other, each answered before the next one comes. */
    public void come(UUID secret) {
        var number = 0;
        for (var said : said(secret)) {
            number++;
            var id = "command-" + number;
            commands.send(SOURCE, id, said.type(), said.value().getBytes(UTF_8), KEY);
            commands.settle(() -> !commands.answer(SOURCE, id).isEmpty() && commands.hasReadAll());
        }
        commands.send(SOURCE, secret.toString(), "signal.received", "{".getBytes(UTF_8), KEY);
        commands.settle(() -> !commands.answer(SOURCE, secret.toString()).isEmpty() && commands.hasReadAll());
    }

    /** What a mistake might do: of a case that is there it is said that one may not, instead of that there is none. */
    public void betray(UUID secret) {
        var arrival =
                new Arrival(SOURCE, "betrayed", "", true, secret.toString().getBytes(UTF_8));
        var received = new ConsumerRecord<>(CommandTopics.COMMANDS, 0, 99L, KEY.getBytes(UTF_8), arrival.value());
        deadLetters.put(received, true, "forbidden");
        reject.handle(new RejectCommand.Command(arrival, "forbidden", Actor.SYSTEM));
    }

    private static List<Said> said(UUID secret) {
        return List.of(
                new Said("signal.received", signal(secret.toString(), "MH-A")),
                new Said("signal.received", signal(secret.toString(), "MH-NONE")),
                new Said("signal.received", "{\"case\": \"%s\"}".formatted(secret)),
                new Said("inspection.announced", "{\"case\": \"%s\"}".formatted(secret)),
                new Said("service.commitment.reported", """
                        {"unit": "MH-A", "periodFrom": "2026-07-01", "periodTo": "2026-09-30", "total": 90, "onTime": 88}"""),
                // Both are on the list of the sealed case.
                new Said("personnel.assignment.changed", """
                        {"change": "APPOINTED", "official": "CC-001", "unit": "MH-B", "post": "CONG_CHUC", "main": false,
                         "basis": "12/QĐ", "from": "%s"}""".formatted(DAY)),
                new Said("personnel.assignment.changed", """
                        {"change": "ENDED", "official": "TD-01", "unit": "MH-B", "post": "CONG_CHUC", "basis": "13/QĐ",
                         "lastDay": "%s"}""".formatted(DAY)));
    }

    private static String signal(String reference, String unit) {
        return """
                {"ground": "HOTLINE_SIGNAL", "reference": "%s", "unit": "%s", "receivedOn": "%s"}""".formatted(reference, unit, DAY);
    }
}
