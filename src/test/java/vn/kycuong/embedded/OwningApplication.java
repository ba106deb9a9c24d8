package vn.kycuong.embedded;

import java.nio.file.Path;
import java.util.Map;

/** Owns a data directory, leaves a row and a record there, and waits to be killed. */
final class OwningApplication {

    static final String DONE = "The row and the record are there.";

    private OwningApplication() {}

    public static void main(String[] arguments) throws Exception {
        EmbeddedServices services = EmbeddedServices.on(Path.of(arguments[0]), 0, 0);
        services.startBroker();
        Map<String, Object> settings = services.settings();
        RunningDatabase database = database(Path.of(arguments[0]), settings);
        database.execute("create table kept as select 7 as n");
        RunningBroker broker = broker(settings);
        broker.createTopic("kept");
        broker.send("kept", "record");
        System.out.println(DONE);
        Thread.sleep(600_000);
    }

    static RunningDatabase database(Path data, Map<String, Object> settings) {
        return new RunningDatabase(
                data,
                (String) settings.get("spring.flyway.url"),
                new Login(
                        (String) settings.get("spring.flyway.user"), (String) settings.get("spring.flyway.password")));
    }

    static RunningBroker broker(Map<String, Object> settings) {
        return new RunningBroker((String) settings.get("spring.kafka.bootstrap-servers"));
    }
}
