package vn.kycuong.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Takes one inspection after the other from the draft to the closed case, whatever happens meanwhile. A request whose
 * outcome is unknown is sent again with the same key until it is known; now and then a request is sent twice at once.
 */
final class Worker implements Runnable {

    private static final int COLLISIONS = 60;

    // Who never thinks leaves no processor time for what is to recover.
    private static final int LONGEST_THOUGHT = Integer.getInteger("campaign.pause", 1_000);

    private final String name;
    private final Asking asking;
    private final History history;
    private final AtomicBoolean resting;
    private final Random chance;

    private UUID inspection = new UUID(0, 0);
    private final List<UUID> findings = new ArrayList<>();

    /** @param resting set when no further act shall begin */
    Worker(String name, Door door, History history, AtomicBoolean resting, long seed) {
        this.name = name;
        this.chance = new Random(seed);
        this.asking = new Asking(door, chance);
        this.history = history;
        this.resting = resting;
    }

    @Override
    public void run() {
        try {
            for (var number = 1; !resting.get(); number++) {
                findings.clear();
                for (var act : Act.ofOneInspection(name + "-" + number)) {
                    if (resting.get() || !perform(act)) {
                        break;
                    }
                    TimeUnit.MILLISECONDS.sleep(chance.nextInt(LONGEST_THOUGHT));
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean perform(Act act) throws InterruptedException {
        try {
            return performed(act);
        } catch (InterruptedException stopped) {
            history.unknown(new Happening(inspection, act.fact()));
            throw stopped;
        }
    }

    private boolean performed(Act act) throws InterruptedException {
        for (var attempt = 1; attempt <= COLLISIONS; attempt++) {
            var subject = act.subject(inspection, findings);
            var tag = act.hasTag() ? asking.tag(act.account(), subject) : "";
            var answer = asking.untilKnown(act, subject, tag, UUID.randomUUID().toString());
            if (answer.isDone()) {
                remember(act, answer);
                history.acknowledged(new Happening(inspection, act.fact()));
                return true;
            }
            if (!answer.isCollision()) {
                history.refused("%s %s: %d %s".formatted(act.path(), inspection, answer.status(), answer.body()));
                return false;
            }
            TimeUnit.MILLISECONDS.sleep(chance.nextInt(50));
        }
        history.refused("%s %s: only collisions".formatted(act.path(), inspection));
        return false;
    }

    private void remember(Act act, Answer answer) {
        if (act.opensInspection()) {
            inspection = answer.made();
        } else if (act.recordsFinding()) {
            findings.add(answer.made());
        }
    }
}
