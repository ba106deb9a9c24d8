package vn.kycuong.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import vn.kycuong.embedded.Installation;

/**
 * Two nodes at one database and one broker, people at work, and a fault after the other. At the end everything has to be
 * there, once and in order. The seed that is printed chooses the same faults again.
 */
class Campaign {

    private static final int WORKERS = Integer.getInteger("campaign.workers", 4);
    private static final int FAULTS = Integer.getInteger("campaign.faults", 18);
    private static final boolean ONLY_KILLS = Boolean.getBoolean("campaign.kills");
    private static final long SEED = Long.getLong("campaign.seed", System.nanoTime());
    private static final Duration CALM = Duration.ofSeconds(5);
    private static final Duration QUIET = Duration.ofMinutes(3);

    private final History history = new History();
    private final AtomicBoolean resting = new AtomicBoolean();
    private final List<String> late = new ArrayList<>();

    @Test
    void nothingIsLostInventedRepeatedOrPutOutOfOrder() throws Exception {
        System.out.println("Seed of this campaign: " + SEED);
        try (var installation = new Installation("campaign", 2)) {
            // One after the other: the first prepares the empty database.
            for (var node : installation.nodes()) {
                node.start();
                await().atMost(Duration.ofMinutes(3)).until(node::isReady);
            }
            var door = new Door(installation.nodes(), history);
            var people = Executors.newFixedThreadPool(WORKERS);
            for (var worker = 1; worker <= WORKERS; worker++) {
                people.execute(new Worker(SEED + "/" + worker, door, history, resting, SEED + worker));
            }
            strike(installation);
            resting.set(true);
            people.shutdown();
            if (!people.awaitTermination(2, TimeUnit.MINUTES)) {
                people.shutdownNow();
            }
            judge(installation, door);
        }
    }

    private void strike(Installation installation) throws Exception {
        var chance = new Random(SEED);
        var faults = new Faults(installation, chance);
        var choice = ONLY_KILLS ? faults.kills() : faults.all();
        for (var number = 1; number <= FAULTS; number++) {
            TimeUnit.MILLISECONDS.sleep(CALM.toMillis());
            // Each comes up equally often.
            var fault = ONLY_KILLS ? choice.get(number % choice.size()) : choice.get(chance.nextInt(choice.size()));
            var recovery = fault.strike();
            System.out.printf(
                    "%3d  %-18s %6.1f s of %d s%n",
                    number,
                    fault.name(),
                    recovery.took().toMillis() / 1000.0,
                    recovery.longest().toSeconds());
            if (!recovery.isInTime()) {
                late.add(fault.name() + " took " + recovery.took());
            }
        }
    }

    private void judge(Installation installation, Door door) throws Exception {
        var remains = new Remains(installation.owner(), installation.brokerAddress());
        await().atMost(QUIET).pollInterval(Duration.ofSeconds(1)).until(remains::areQuiet);
        var verification = door.get("kiemtoan1", "/api/v1/journal/verification");
        var observed = remains.seen(history, verification.body().path("broken").asText(""));
        System.out.println("Answers: " + history.answers());
        System.out.printf(
                "%d acts acknowledged, %d unknown; %d events, %d records in Kafka%n",
                observed.acknowledged().size(),
                observed.unknown().size(),
                observed.announced().size(),
                observed.sent().size());

        assertThat(observed.acknowledged()).hasSizeGreaterThan(FAULTS);
        assertThat(verification.status()).isEqualTo(200);
        assertThat(Oracle.violations(observed)).isEmpty();
        assertThat(history.refused()).isEmpty();
        assertThat(history.answers("500")).as("answers that say nothing").isZero();
        assertThat(history.answers("401")).as("told that the password is wrong").isZero();
        assertThat(late).isEmpty();
        new Planted(observed).areAllFound();
    }
}
