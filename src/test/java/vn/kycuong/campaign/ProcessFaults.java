package vn.kycuong.campaign;

import java.time.Duration;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import vn.kycuong.embedded.Installation;
import vn.kycuong.embedded.Node;

/** Processes that die, stand still or are restarted. */
final class ProcessFaults {

    private static final int BROKER_AWAY_MILLIS = 20_000;

    private final Installation installation;
    private final Recovery recovery;
    private final History history;
    private final Random chance;

    ProcessFaults(Installation installation, History history, Random chance) {
        this.installation = installation;
        this.recovery = new Recovery(installation);
        this.history = history;
        this.chance = chance;
    }

    Duration killNode() throws Exception {
        var node = anyNode();
        node.kill();
        TimeUnit.MILLISECONDS.sleep(chance.nextInt(1_000));
        node.start();
        return Recovery.until(node::isReady);
    }

    Duration killDatabase() throws Exception {
        installation.killDatabase();
        TimeUnit.MILLISECONDS.sleep(chance.nextInt(2_000));
        installation.startDatabase();
        return Recovery.until(recovery::isReady);
    }

    Duration killBroker() throws Exception {
        return brokerAwayFor(chance.nextInt(3_000));
    }

    Duration keepBrokerAway() throws Exception {
        return brokerAwayFor(BROKER_AWAY_MILLIS);
    }

    /** Longer than its lease lasts, so that another node takes over and the frozen one wakes up into a changed world. */
    Duration freezeNode() throws Exception {
        var node = anyNode();
        node.freeze();
        TimeUnit.SECONDS.sleep(45);
        node.thaw();
        return Recovery.until(recovery::isReady);
    }

    /** An operator does it while people work: none of them may notice. */
    Duration restartOneByOne() throws Exception {
        var failures = history.failures();
        var began = System.nanoTime();
        for (var node : installation.nodes()) {
            node.stop();
            node.start();
            Recovery.until(node::isReady);
        }
        if (!history.failures().equals(failures)) {
            history.refused("rolling restart: failed before %s, after %s".formatted(failures, history.failures()));
        }
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private Duration brokerAwayFor(int millis) throws Exception {
        installation.killBroker();
        TimeUnit.MILLISECONDS.sleep(millis);
        installation.startBroker();
        installation.brokerAddress();
        return recovery.untilEventsFlow();
    }

    private Node anyNode() {
        return installation.nodes().get(chance.nextInt(installation.nodes().size()));
    }
}
