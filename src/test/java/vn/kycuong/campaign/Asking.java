package vn.kycuong.campaign;

import java.io.IOException;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** Asks again until there is an answer: with the same key, and now and then twice at once. */
final class Asking {

    private static final int TWICE_OF = 5;

    private final Door door;
    private final Random chance;

    Asking(Door door, Random chance) {
        this.door = door;
        this.chance = chance;
    }

    /** The same request until somebody says what became of it. */
    Answer untilKnown(Act act, String subject, String tag, String key) throws InterruptedException {
        while (true) {
            try {
                var answer =
                        chance.nextInt(TWICE_OF) == 0 ? twice(act, subject, tag, key) : once(act, subject, tag, key);
                if (!answer.isForLater()) {
                    return answer;
                }
            } catch (IOException unknown) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
            TimeUnit.MILLISECONDS.sleep(100 + chance.nextInt(200));
        }
    }

    String tag(String account, String subject) throws InterruptedException {
        while (true) {
            try {
                var answer = door.get(account, subject);
                if (answer.isDone()) {
                    return answer.tag();
                }
            } catch (IOException away) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
            TimeUnit.MILLISECONDS.sleep(100 + chance.nextInt(200));
        }
    }

    private Answer once(Act act, String subject, String tag, String key) throws IOException, InterruptedException {
        return door.post(act.account(), act.address(subject), act.body(), tag, key);
    }

    private Answer twice(Act act, String subject, String tag, String key) throws IOException, InterruptedException {
        var other = CompletableFuture.supplyAsync(() -> {
            try {
                return once(act, subject, tag, key);
            } catch (IOException unknown) {
                throw new CompletionException(unknown);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new CompletionException(stopped);
            }
        });
        try {
            var one = once(act, subject, tag, key);
            var another = other.join();
            return one.isDone() ? one : another;
        } catch (CompletionException unknown) {
            throw new IOException(unknown);
        }
    }
}
