package vn.kycuong.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.springframework.boot.autoconfigure.kafka.KafkaProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;

/** Kafka was away, and what was told meanwhile leaves: with nobody working, and while people work. */
final class Drain {

    private static final int BACKLOG = 300_000;
    private static final int BACKLOG_UNDER_LOAD = 150_000;
    private static final int SAMPLE = 30_000;
    private static final double COMMANDS_PER_SECOND = 50;
    private static final int PATIENCE_SECONDS = 180;

    private final Application application;
    private final Figures figures;
    private final JdbcClient owner;
    private final SmartLifecycle relay;
    private final KafkaListenerEndpointRegistry inboxes;

    Drain(Application application, Figures figures) {
        this.application = application;
        this.figures = figures;
        this.owner = application.owner();
        this.relay = application.context().getBean("relay", SmartLifecycle.class);
        this.inboxes = application.bean(KafkaListenerEndpointRegistry.class);
    }

    /** The inboxes of people rest meanwhile: they read at their own pace, and would only be in the way of the clock. */
    void measure() throws Exception {
        new Quiet(application).await();
        inboxes.stop();
        relay.stop();
        figures.put("drain.eventsPerSecond", drained(backlog(BACKLOG)));
        figures.putLoad("drain");
        figures.put("drain.rawPerSecond", raw());
        figures.put("drain.ratio", figures.get("drain.eventsPerSecond") / figures.get("drain.rawPerSecond"));
        underLoad();
    }

    private void underLoad() throws Exception {
        var open = new OpenInspections(application, 20);
        relay.stop();
        var waiting = backlog(BACKLOG_UNDER_LOAD);
        var paced = new Paced(application);
        var seconds = waiting / 5_000.0;
        var people = new Thread(() -> work(paced, seconds, open), "people");
        people.start();
        figures.put("drain.underLoad.eventsPerSecond", drained(waiting));
        people.join();
        figures.putLatency("drain.underLoad.command", paced.durations());
        figures.putLoad("drain.underLoad");
    }

    private static void work(Paced paced, double seconds, OpenInspections open) {
        try {
            paced.run(COMMANDS_PER_SECOND, seconds, open);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Copies what was really told of the latest cases, each copy under a case of its own. */
    private long backlog(int size) {
        owner.sql("""
                        create temporary table told as
                        select a.*
                          from announcement a
                         where a.case_id in (select i.case_id
                                               from inspection i
                                               join inspection_milestone m using (case_id)
                                              where m.milestone = 'CLOSED' and i.number like 'KH-%'
                                              order by i.number desc
                                              limit 50)
                        """).update();
        owner.sql("""
                        create temporary table copied as
                        select case_id as original, gen_random_uuid() as copy
                          from (select distinct case_id from told) cases
                         cross join generate_series(1, :size / (select count(*) from told) + 1)
                        """).param("size", size).update();
        owner.sql("insert into case_file (id, sealed, opened_at) select copy, false, :now from copied")
                .param("now", java.time.OffsetDateTime.now())
                .update();
        var added = owner.sql("""
                        with again as (
                            insert into announcement (event_id, case_id, audience, unit, recipients, type, subject,
                                                      sequence, payload, happened_at, traceparent, held)
                            select gen_random_uuid(), c.copy, t.audience, t.unit, t.recipients, t.type, t.subject,
                                   t.sequence, t.payload, t.happened_at, t.traceparent, false
                              from told t
                              join copied c on c.original = t.case_id
                             order by t.position, c.copy
                            returning position, case_id
                        )
                        insert into unsent_announcement (position, case_id) select position, case_id from again
                        """).update();
        owner.sql("drop table told, copied").update();
        owner.sql("analyze announcement, unsent_announcement").update();
        return added;
    }

    /** What people tell meanwhile is not waited for: some of it is always on its way. */
    private double drained(long waiting) throws InterruptedException {
        var last = owner.sql("select max(position) from unsent_announcement")
                .query(Long.class)
                .single();
        var began = System.nanoTime();
        relay.start();
        while (waits(last)) {
            if (System.nanoTime() - began > PATIENCE_SECONDS * 1e9) {
                throw new IllegalStateException("The backlog does not leave");
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return waiting / ((System.nanoTime() - began) / 1e9);
    }

    private boolean waits(long last) {
        return owner.sql("select exists (select 1 from unsent_announcement where position <= :last)")
                .param("last", last)
                .query(Boolean.class)
                .single();
    }

    /** A producer that does nothing but send the same records, to topics of its own. */
    private double raw() throws Exception {
        var kafka = application.bean(KafkaProperties.class);
        var sample = sample(kafka);
        createTopics(kafka);
        var settings = new HashMap<String, Object>(kafka.buildProducerProperties(null));
        settings.put("acks", "all");
        settings.put("enable.idempotence", true);
        settings.put("linger.ms", 0);
        settings.put("batch.size", 256 * 1024);
        try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            send(producer, sample, SAMPLE);
            var began = System.nanoTime();
            send(producer, sample, BACKLOG);
            return BACKLOG / ((System.nanoTime() - began) / 1e9);
        }
    }

    private static void send(
            KafkaProducer<byte[], byte[]> producer, List<ConsumerRecord<byte[], byte[]>> sample, int number) {
        for (var sent = 0; sent < number; sent++) {
            var record = sample.get(sent % sample.size());
            producer.send(new ProducerRecord<>(
                    raw(record.topic()), null, null, record.key(), record.value(), record.headers()));
        }
        producer.flush();
    }

    private static void createTopics(KafkaProperties kafka) throws Exception {
        try (var admin = Admin.create(kafka.buildAdminProperties(null))) {
            admin.createTopics(Arrivals.TOPICS.stream()
                            .map(topic -> new NewTopic(raw(topic), 6, (short) 1))
                            .toList())
                    .all()
                    .get(30, TimeUnit.SECONDS);
        }
    }

    private static String raw(String topic) {
        return "raw." + topic;
    }

    /** The last ones of each partition. */
    private static List<ConsumerRecord<byte[], byte[]>> sample(KafkaProperties kafka) {
        var sample = new ArrayList<ConsumerRecord<byte[], byte[]>>();
        Map<String, Object> settings = kafka.buildConsumerProperties(null);
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            var partitions = Arrivals.partitions(consumer, Arrivals.TOPICS);
            consumer.assign(partitions);
            var ends = consumer.endOffsets(partitions);
            ends.forEach((partition, end) -> consumer.seek(partition, Math.max(0, end - SAMPLE / ends.size())));
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(java.time.Duration.ofMillis(200)).forEach(sample::add);
            }
        }
        return sample;
    }
}
