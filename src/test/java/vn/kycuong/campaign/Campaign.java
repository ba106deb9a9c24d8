package vn.kycuong.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.kycuong.embedded.Installation;

/**
 * Two nodes at one database and one broker, people at work, and a fault after the other. At the end everything has to be
 * there, once and in order. The seed that is printed chooses the same faults again.
 */
class Campaign {

    private static final int WORKERS = Integer.getInteger("campaign.workers", 4);
    private static final String KINDS = System.getProperty("campaign.kinds", "");
    private static final long SEED = Long.getLong("campaign.seed", System.nanoTime());
    private static final Duration LONGEST = Duration.ofMinutes(Integer.getInteger("campaign.minutes", 600));
    private static final Duration CALM = Duration.ofSeconds(3);
    private static final Duration QUIET = Duration.ofMinutes(4);

    private final History history = new History();
    private final AtomicBoolean resting = new AtomicBoolean();

    @Test
    @Timeout(value = 12, unit = TimeUnit.HOURS)
    void nothingIsLostInventedRepeatedOrPutOutOfOrder() throws Exception {
        System.out.println("Seed of this campaign: " + SEED);
        var summary = new Summary(Path.of("target/campaign"), SEED, Instant.now());
        try (var installation = new Installation("campaign", 2)) {
            installation.start();
            var door = new Door(new ReadyNodes(installation.nodes()), history);
            var people = Executors.newFixedThreadPool(WORKERS);
            for (var worker = 1; worker <= WORKERS; worker++) {
                people.execute(new Worker(SEED + "/" + worker, door, history, resting, SEED + worker));
            }
            var faults = strike(installation, door, summary);
            resting.set(true);
            people.shutdown();
            if (!people.awaitTermination(2, TimeUnit.MINUTES)) {
                people.shutdownNow();
            }
            judge(installation, door, summary, faults);
        }
    }

    private int strike(Installation installation, Door door, Summary summary) throws Exception {
        var chance = new Random(SEED);
        var kinds = Faults.all(installation, door, history, chance).stream()
                .filter(fault -> KINDS.isEmpty() || List.of(KINDS.split(",")).contains(fault.kind()))
                .toList();
        var faults = Integer.getInteger("campaign.faults", kinds.size());
        var deck = new Deck(kinds, chance);
        var end = System.nanoTime() + LONGEST.toNanos();
        for (var number = 1; number <= faults; number++) {
            if (System.nanoTime() - end > 0) {
                System.out.printf("Time is up before fault %d of %d%n", number, faults);
                return number - 1;
            }
            TimeUnit.MILLISECONDS.sleep(CALM.toMillis());
            var fault = deck.next();
            var took = fault.blow().strike();
            System.out.printf("%3d  %-20s %6.1f s%n", number, fault.kind(), took.toMillis() / 1000.0);
            summary.recovered(fault.kind(), took);
        }
        return faults;
    }

    private void judge(Installation installation, Door door, Summary summary, int faults) throws Exception {
        var remains = new Remains(installation.owner(), installation.brokerAddress());
        await().atMost(QUIET).pollInterval(Duration.ofSeconds(1)).until(remains::areQuiet);
        var verification = door.get("kiemtoan1", "/api/v1/journal/verification");
        var observed = remains.seen(history, verification.body().path("broken").asText(""));
        var violations = Oracle.violations(observed);
        summary.say("actsAcknowledged", observed.acknowledged().size());
        summary.say("actsUnknown", observed.unknown().size());
        summary.say("events", observed.announced().size());
        summary.say("recordsInKafka", observed.sent().size());
        summary.say("timersWoken", observed.woken().size());
        summary.say("commandsOfOtherSystems", observed.commanded().size());
        summary.say("answers", history.answers());
        summary.say("refused", history.refused());
        summary.say("violations", violations);
        System.out.println(summary);

        assertThat(observed.acknowledged()).hasSizeGreaterThan(faults);
        assertThat(verification.status()).isEqualTo(200);
        assertThat(violations).isEmpty();
        assertThat(history.refused()).isEmpty();
        assertThat(history.answers("500")).as("answers that say nothing").isZero();
        assertThat(history.answers("401")).as("told that the password is wrong").isZero();
        new Planted(observed).areAllFound();
    }
}
