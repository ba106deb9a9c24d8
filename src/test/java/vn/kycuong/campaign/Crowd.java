package vn.kycuong.campaign;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import vn.kycuong.embedded.Installation;

/** Many who do the same at the same moment: timers, and people. */
final class Crowd {

    private static final int TIMERS = Integer.getInteger("campaign.timers", 12);
    private static final int PEOPLE = Integer.getInteger("campaign.crowd", 50);

    private final Installation installation;
    private final Door door;
    private final History history;
    private final Asking asking;
    private final List<UUID> waiting = new ArrayList<>();
    private int opened;

    Crowd(Installation installation, Door door, History history, Random chance) {
        this.installation = installation;
        this.door = door;
        this.history = history;
        this.asking = new Asking(door, new Random(chance.nextLong()));
    }

    /** All at one moment, though none of what they wake for is due: a timer only wakes. */
    Duration letTimersBeDue() throws InterruptedException {
        while (waiting.size() < TIMERS) {
            waiting.add(decided());
        }
        installation
                .owner()
                .sql("update act_ru_job set duedate_ = now() where type_ = 'timer' returning process_instance_id_")
                .query(String.class)
                .list()
                .forEach(history::woken);
        return Recovery.until(() -> installation
                        .owner()
                        .sql("select count(*) from act_ru_job where type_ = 'timer' and duedate_ <= now()")
                        .query(Long.class)
                        .single()
                == 0);
    }

    /** Everybody wants to complete the same task, each with a request of his own: one does, the others come too late. */
    Duration completeOneTaskAtOnce() throws Exception {
        var inspection = decided();
        var act = Act.ofOneInspection("").get(2);
        var subject = act.subject(inspection, List.of());
        var tag = asking.tag(act.account(), subject);
        var began = System.nanoTime();
        var answers = atOnce(() -> known(act, subject, tag, UUID.randomUUID().toString()));
        var done = answers.stream().filter(Answer::isDone).count();
        var late = answers.stream()
                .filter(answer -> answer.status() == 409 || answer.status() == 412)
                .count();
        if (done != 1 || done + late != PEOPLE) {
            history.refused("%d at one task: %d did it, %d came too late".formatted(PEOPLE, done, late));
        }
        history.acknowledged(new Happening(inspection, act.fact()));
        return Duration.ofNanos(System.nanoTime() - began);
    }

    /** One request, sent again and again without waiting for its answer. */
    Duration sendOneRequestAtOnce() throws Exception {
        var act = Act.ofOneInspection(number()).get(0);
        var key = UUID.randomUUID().toString();
        var began = System.nanoTime();
        var answers = atOnce(() -> known(act, "", "", key));
        var made = new HashSet<UUID>();
        for (var answer : answers) {
            if (answer.isDone()) {
                made.add(answer.made());
            } else {
                history.refused("one key, %d: %s".formatted(answer.status(), answer.body()));
            }
        }
        if (made.size() != 1) {
            history.refused("one key made " + made);
        }
        history.acknowledged(new Happening(made.iterator().next(), act.fact()));
        return Duration.ofNanos(System.nanoTime() - began);
    }

    /** An inspection with a decision, whose term is being watched and on which nobody works. */
    private UUID decided() throws InterruptedException {
        var acts = Act.ofOneInspection(number());
        var opening = acts.get(0);
        var inspection = did(opening, "", "").made();
        history.acknowledged(new Happening(inspection, opening.fact()));
        var decision = acts.get(1);
        var subject = decision.subject(inspection, List.of());
        did(decision, subject, asking.tag(decision.account(), subject));
        history.acknowledged(new Happening(inspection, decision.fact()));
        return inspection;
    }

    private Answer did(Act act, String subject, String tag) throws InterruptedException {
        var answer = asking.untilKnown(act, subject, tag, UUID.randomUUID().toString());
        if (!answer.isDone()) {
            throw new IllegalStateException("%s: %d %s".formatted(act.fact(), answer.status(), answer.body()));
        }
        return answer;
    }

    /** Sent once and, when nobody says what became of it, again. */
    private Answer known(Act act, String subject, String tag, String key) throws InterruptedException {
        while (true) {
            try {
                var answer = door.post(act.account(), act.address(subject), act.body(), tag, key);
                if (!answer.isForLater()) {
                    return answer;
                }
            } catch (IOException unknown) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    private static List<Answer> atOnce(Callable<Answer> request) throws InterruptedException, ExecutionException {
        var people = Executors.newFixedThreadPool(PEOPLE);
        try {
            var answers = new ArrayList<Answer>();
            for (var answer : people.invokeAll(
                    IntStream.range(0, PEOPLE).mapToObj(person -> request).toList())) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            people.shutdown();
        }
    }

    private String number() {
        opened++;
        return "crowd-" + opened;
    }
}
