package vn.kycuong.doors;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.kycuong.Chance;
import vn.kycuong.KyCuong;
import vn.kycuong.MailServer;
import vn.kycuong.embedded.FreshTestData;

/**
 * One of two worlds: an application of its own, with a database and a broker of its own, in which a history happens.
 * Writes down what everybody who may not know of the sealed case can observe.
 */
final class World {

    static final String SEALED_STEP = "sealed: drafted";

    private World() {}

    /** Arguments: directory, beginning of time, and whether the sealed case happens, which then becomes known in the end. */
    public static void main(String[] arguments) {
        try {
            live(arguments);
            System.exit(0);
        } catch (Exception | Error failed) {
            failed.printStackTrace();
            System.exit(1);
        }
    }

    private static void live(String[] arguments) throws Exception {
        var directory = Path.of(arguments[0]);
        var sealed = Boolean.parseBoolean(arguments[2]);
        try (var context = started(directory)) {
            var time = new WorldTime(context, Instant.parse(arguments[1]));
            var ids = new ArrayList<UUID>();
            var secret = Chance.nth(SEALED_STEP, 1);
            WorldPast.happens(context, time, sealed, ids, secret);
            var observer = new Observer(context.getBean(DoorClient.class), context, ids, secret);
            observer.observe().writeTo(directory.resolve("seen.json"));
            if (sealed) {
                WorldPast.leaks(context, time, secret);
                observer.read().writeTo(directory.resolve("leaked.json"));
            }
        }
    }

    private static ConfigurableApplicationContext started(Path directory) {
        System.setProperty(Chance.SEED, "start");
        return new SpringApplicationBuilder(KyCuong.class)
                .profiles("test")
                .initializers(new FreshTestData(), new MailServer())
                .run(
                        "--kycuong.data=" + directory.resolve("data"),
                        "--camunda.bpm.job-execution.enabled=false",
                        "--kycuong.journal.scheduled=false",
                        "--server.port=0");
    }
}
