package vn.kycuong.embedded;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/** What a broker needs to be told to be small, durable and quick to come back when it is the only one. */
record BrokerSettings(Path directory, int port, int controllerPort) {

    static final int NODE = 1;
    static final String CONTROLLER = "CONTROLLER";

    private static final Map<String, String> ALONE = Map.of(
            "process.roles", "broker,controller",
            "node.id", Integer.toString(NODE),
            "controller.listener.names", CONTROLLER,
            "listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT",
            "offsets.topic.replication.factor", "1",
            "transaction.state.log.replication.factor", "1",
            "transaction.state.log.min.isr", "1",
            "share.coordinator.state.topic.replication.factor", "1",
            "share.coordinator.state.topic.min.isr", "1",
            "auto.create.topics.enable", "false");

    // Nobody else holds these records, so an acknowledged one is on the disk.
    private static final Map<String, String> DURABLE = Map.of("log.flush.interval.messages", "1");

    // After a kill, a broker waits until its former self is given up; a first consumer need not wait for others.
    private static final Map<String, String> QUICK = Map.of(
            "broker.session.timeout.ms", "1500",
            "broker.heartbeat.interval.ms", "300",
            "group.initial.rebalance.delay.ms", "0");

    private static final Map<String, String> SMALL = Map.of(
            "log.cleaner.dedupe.buffer.size", Integer.toString(8 * 1024 * 1024),
            "offsets.topic.num.partitions", "4",
            "transaction.state.log.num.partitions", "4",
            "share.coordinator.state.topic.num.partitions", "4",
            "num.network.threads", "2",
            "num.io.threads", "4");

    String address() {
        return "127.0.0.1:" + port;
    }

    Properties properties() {
        Properties properties = new Properties();
        properties.putAll(ALONE);
        properties.putAll(DURABLE);
        properties.putAll(QUICK);
        properties.putAll(SMALL);
        properties.setProperty("log.dirs", directory.toString());
        properties.setProperty("listeners", "PLAINTEXT://" + address() + ",CONTROLLER://127.0.0.1:" + controllerPort);
        properties.setProperty("advertised.listeners", "PLAINTEXT://" + address());
        properties.setProperty("controller.quorum.voters", NODE + "@127.0.0.1:" + controllerPort);
        return properties;
    }
}
