package consumer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.apache.kafka.common.errors.WakeupException;

/** Shows where each case stands, as far as other systems are told. Ends with Ctrl-C; started again, it goes on. */
public final class ConsumeEvents {

    private static final String TOPIC = "kycuong.integration.v1";

    private ConsumeEvents() {}

    /** @param args address of the broker; file of the ledger; file with settings of the Kafka client, if it wants any */
    public static void main(String[] args) throws IOException {
        if (args.length < 2) {
            System.err.println("Usage: ConsumeEvents HOST:PORT LEDGER [CLIENT.PROPERTIES]");
            System.exit(2);
        }
        var settings = new Properties();
        if (args.length > 2) {
            try (var file = Files.newBufferedReader(Path.of(args[2]))) {
                settings.load(file);
            }
        }
        settings.put("bootstrap.servers", args[0]);
        try (var consumer = new EventConsumer(settings, TOPIC, Path.of(args[1]))) {
            var main = Thread.currentThread();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(consumer, main)));
            consume(consumer);
        } catch (WakeupException ended) {
            System.out.println("Ended; the ledger knows where to go on.");
        }
    }

    private static void consume(EventConsumer consumer) throws IOException {
        Map<String, CaseRegister.Row> shown = Map.of();
        show(consumer, shown);
        while (true) {
            shown = consumer.register().rows();
            consumer.poll();
            show(consumer, shown);
        }
    }

    private static void show(EventConsumer consumer, Map<String, CaseRegister.Row> before) {
        new TreeMap<>(consumer.register().rows()).forEach((id, row) -> {
            if (!row.equals(before.get(id))) {
                System.out.printf(
                        "%-16s %-10s %-10s %-10s %d events%s%n",
                        row.number(),
                        row.unit(),
                        row.stage(),
                        row.since(),
                        row.events(),
                        row.missing() == 0 ? "" : ", %d of them withheld".formatted(row.missing()));
                consumer.gaps().keySet().stream()
                        .filter(stream -> stream.startsWith(id))
                        .forEach(stream -> System.out.printf("%-16s waits for a missing event%n", row.number()));
            }
        });
    }

    private static void end(EventConsumer consumer, Thread main) {
        consumer.wakeUp();
        try {
            main.join(5000);
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }
}
