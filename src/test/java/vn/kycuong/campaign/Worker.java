package vn.kycuong.campaign;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Takes one inspection after the other from the draft to the closed case, whatever happens meanwhile. A request whose
 * outcome is unknown is sent again with the same key until it is known; now and then a request is sent twice at once.
 */
final class Worker implements Runnable {

    private static final String API = "/api/v1/";
    private static final int COLLISIONS = 60;
    private static final int TWICE_OF = 5;

    private final String name;
    private final Door door;
    private final History history;
    private final AtomicBoolean resting;
    private final Random chance;

    private UUID inspection = new UUID(0, 0);
    private final List<UUID> findings = new ArrayList<>();

    /** @param resting set when no further act shall begin */
    Worker(String name, Door door, History history, AtomicBoolean resting, long seed) {
        this.name = name;
        this.door = door;
        this.history = history;
        this.resting = resting;
        this.chance = new Random(seed);
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
            var answer = sent(act, tag(act), UUID.randomUUID().toString());
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

    /** The same request until somebody says what became of it. */
    private Answer sent(Act act, String tag, String key) throws InterruptedException {
        while (true) {
            try {
                var answer = chance.nextInt(TWICE_OF) == 0 ? twice(act, tag, key) : once(act, tag, key);
                if (!answer.isForLater()) {
                    return answer;
                }
            } catch (IOException unknown) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
            TimeUnit.MILLISECONDS.sleep(100 + chance.nextInt(200));
        }
    }

    private Answer once(Act act, String tag, String key) throws IOException, InterruptedException {
        return door.post(act.account(), address(act), act.body(), tag, key);
    }

    private Answer twice(Act act, String tag, String key) throws IOException, InterruptedException {
        var other = CompletableFuture.supplyAsync(() -> {
            try {
                return once(act, tag, key);
            } catch (IOException unknown) {
                throw new CompletionException(unknown);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new CompletionException(stopped);
            }
        });
        try {
            var one = once(act, tag, key);
            var another = other.join();
            return one.isDone() ? one : another;
        } catch (CompletionException unknown) {
            throw new IOException(unknown);
        }
    }

    private String tag(Act act) throws InterruptedException {
        if (act.opensInspection() || act.recordsFinding()) {
            return "";
        }
        while (true) {
            try {
                var answer = door.get(act.account(), subject(act));
                if (answer.isDone()) {
                    return answer.tag();
                }
            } catch (IOException away) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
            TimeUnit.MILLISECONDS.sleep(100 + chance.nextInt(200));
        }
    }

    private String address(Act act) {
        return act.opensInspection() ? API + "inspections" : subject(act) + "/" + act.path();
    }

    private String subject(Act act) {
        return act.finding() == 0
                ? API + "inspections/" + inspection
                : API + "findings/" + findings.get(act.finding() - 1);
    }
}
