package vn.kycuong.campaign;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import vn.kycuong.embedded.Installation;
import vn.kycuong.embedded.Node;

/** What may strike an installation. */
final class Faults {

    /** How an operator acts and what is done to the processes. */
    private interface Strike {
        Recovery run() throws Exception;
    }

    private record Named(String name, Strike how) implements Fault {

        @Override
        public Recovery strike() throws Exception {
            return how.run();
        }
    }

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Installation installation;
    private final Random chance;

    Faults(Installation installation, Random chance) {
        this.installation = installation;
        this.chance = chance;
    }

    /** Killing each of the three comes up most often. */
    List<Fault> all() {
        var kills = kills();
        return List.of(
                kills.get(0),
                kills.get(1),
                kills.get(2),
                kills.get(0),
                kills.get(1),
                kills.get(2),
                new Named("freeze-node", this::freezeNode),
                new Named("rolling-restart", this::restartOneByOne),
                new Named("broker-away", () -> broker(Duration.ofSeconds(20))),
                new Named("timers-due", this::letTimersBeDue),
                new Named("events-repeated", this::repeatEvents),
                new Named("commands-poisoned", this::poisonCommands));
    }

    List<Fault> kills() {
        return List.of(
                new Named("kill-node", this::killNode),
                new Named("kill-database", this::killDatabase),
                new Named("kill-broker", () -> broker(Duration.ofMillis(chance.nextInt(3_000)))));
    }

    private Recovery killNode() throws Exception {
        var node = anyNode();
        node.kill();
        TimeUnit.MILLISECONDS.sleep(chance.nextInt(1_000));
        node.start();
        return recovery(node::isReady, Duration.ofSeconds(60));
    }

    private Recovery killDatabase() throws Exception {
        installation.killDatabase();
        TimeUnit.MILLISECONDS.sleep(chance.nextInt(2_000));
        installation.startDatabase();
        return recovery(this::allReady, Duration.ofSeconds(30));
    }

    private Recovery broker(Duration away) throws Exception {
        installation.killBroker();
        TimeUnit.MILLISECONDS.sleep(away.toMillis());
        installation.startBroker();
        installation.brokerAddress();
        return recovery(this::eventsFlow, Duration.ofSeconds(30));
    }

    /** Longer than its lease lasts, so that another node takes over and the frozen one wakes up into a changed world. */
    private Recovery freezeNode() throws Exception {
        var node = anyNode();
        node.freeze();
        TimeUnit.SECONDS.sleep(45);
        node.thaw();
        return recovery(this::allReady, Duration.ofSeconds(30));
    }

    private Recovery restartOneByOne() throws Exception {
        for (var node : installation.nodes()) {
            node.stop();
            node.start();
            recovery(node::isReady, PATIENCE);
        }
        return recovery(this::allReady, Duration.ofSeconds(5));
    }

    /** All at one moment, though none of what they wake for is due: a timer only wakes. */
    private Recovery letTimersBeDue() {
        var due = installation
                .owner()
                .sql("update act_ru_job set duedate_ = now() where type_ = 'timer'")
                .update();
        return recovery(
                () -> installation
                                .owner()
                                .sql("select count(*) from act_ru_job where type_ = 'timer' and duedate_ <= now()")
                                .query(Long.class)
                                .single()
                        == 0,
                Duration.ofSeconds(15L + due / 20));
    }

    /** As a broker may deliver: everything that was sent until now, once more. */
    private Recovery repeatEvents() throws Exception {
        var broker = installation.brokerAddress();
        try (var producer = producer(broker)) {
            for (var record : new Remains(installation.owner(), broker).records()) {
                producer.send(new ProducerRecord<>(
                        record.topic(), record.partition(), record.key(), record.value(), record.headers()));
            }
        }
        return recovery(this::eventsFlow, Duration.ofSeconds(30));
    }

    private Recovery poisonCommands() throws Exception {
        try (var producer = producer(installation.brokerAddress())) {
            for (var poison : List.of("{", "[]", "{\"a\":1}", "\u0000", "x".repeat(200_000))) {
                producer.send(new ProducerRecord<>("kycuong.commands.v1", "key-" + chance.nextInt(6), poison));
            }
        }
        return recovery(this::eventsFlow, Duration.ofSeconds(30));
    }

    private static KafkaProducer<String, String> producer(String broker) {
        return new KafkaProducer<>(
                java.util.Map.of("bootstrap.servers", broker), new StringSerializer(), new StringSerializer());
    }

    private Node anyNode() {
        return installation.nodes().get(chance.nextInt(installation.nodes().size()));
    }

    private boolean allReady() {
        return installation.nodes().stream().allMatch(Node::isReady);
    }

    /** What was told up to now has left. */
    private boolean eventsFlow() {
        var newest = installation
                .owner()
                .sql(
                        "select coalesce(max(position), 0) from announcement where happened_at < now() - interval '1 second'")
                .query(Long.class)
                .single();
        return installation
                        .owner()
                        .sql("select count(*) from announcement where position <= :newest and sent_at is null"
                                + " and not held and not withheld and parked_at is null")
                        .param("newest", newest)
                        .query(Long.class)
                        .single()
                == 0;
    }

    private static Recovery recovery(Callable<Boolean> well, Duration longest) {
        var began = System.nanoTime();
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .ignoreExceptions()
                .until(well);
        return new Recovery(Duration.ofNanos(System.nanoTime() - began), longest);
    }
}
