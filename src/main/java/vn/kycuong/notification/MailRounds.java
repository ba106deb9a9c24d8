package vn.kycuong.notification;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;

/**
 * The thread that sends what waits, one mail after the other. Each is taken in one transaction, sent outside of any, and
 * marked in another: between the last two a crash may repeat it, with the same Message-ID.
 */
@Component
class MailRounds implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(MailRounds.class);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);
    private static final Duration STOPPING = Duration.ofSeconds(5);

    private final TakeMail takeMail;
    private final MarkMailSent markMailSent;
    private final NoteMailFailure noteMailFailure;
    private final MakeDigests makeDigests;
    private final Postman postman;
    private final MailChannel channel;
    private final Clock clock;
    private volatile boolean running;
    private boolean away;
    private CountDownLatch end = new CountDownLatch(0);
    private Thread thread = new Thread();

    MailRounds(
            TakeMail takeMail,
            MarkMailSent markMailSent,
            NoteMailFailure noteMailFailure,
            MakeDigests makeDigests,
            Postman postman,
            MailChannel channel,
            Clock clock) {
        this.takeMail = takeMail;
        this.markMailSent = markMailSent;
        this.noteMailFailure = noteMailFailure;
        this.makeDigests = makeDigests;
        this.postman = postman;
        this.channel = channel;
        this.clock = clock;
    }

    @Override
    public synchronized void start() {
        if (channel.isOpen() && !running) {
            running = true;
            end = new CountDownLatch(1);
            var stop = end;
            thread = new Thread(() -> work(stop), "mail-rounds");
            thread.setDaemon(true);
            thread.start();
        }
    }

    @Override
    public synchronized void stop() {
        running = false;
        end.countDown();
        try {
            thread.join(STOPPING.toMillis());
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** How sending went on. */
    enum Progress {
        SENT,
        NOTHING_DUE,
        SERVER_AWAY
    }

    private void work(CountDownLatch stop) {
        var failures = 0;
        while (running && !rests(stop, failures)) {
            failures = round(failures) ? 0 : failures + 1;
        }
    }

    /** Sends what is due; false when that was not possible. */
    private boolean round(int failures) {
        try {
            makeDigests.ofToday();
            var progress = Progress.SENT;
            while (running && progress == Progress.SENT) {
                progress = sendNext();
            }
            return progress != Progress.SERVER_AWAY;
        } catch (RuntimeException unexpected) {
            if (running && failures == 0) {
                log.warn("Mails could not be sent and are kept: {}", unexpected.toString());
            }
            return false;
        }
    }

    Progress sendNext() {
        var taken = takeMail.handle(new TakeMail.Command(UUID.randomUUID(), Actor.SYSTEM));
        if (taken.isEmpty()) {
            return Progress.NOTHING_DUE;
        }
        var letter = taken.get().letter();
        return letter.isEmpty() ? Progress.SENT : send(letter.get());
    }

    private Progress send(Letter letter) {
        // A node that was frozen since it took the mail no longer owns it.
        if (!clock.instant().isBefore(letter.leaseEnds())) {
            return Progress.SENT;
        }
        try {
            postman.send(letter);
            markMailSent.handle(new MarkMailSent.Command(letter.mail(), Actor.SYSTEM));
            away = false;
            return Progress.SENT;
        } catch (SendingFailed failure) {
            noteMailFailure.handle(new NoteMailFailure.Command(letter.mail(), failure, Actor.SYSTEM));
            if (!failure.isServerAway()) {
                return Progress.SENT;
            }
            if (!away) {
                log.warn("The mail server takes nothing; mails wait", failure);
            }
            away = true;
            return Progress.SERVER_AWAY;
        }
    }

    /** True when the work is to end. */
    private boolean rests(CountDownLatch stop, int failures) {
        var wait = channel.pace().poll().multipliedBy(1L << Math.min(failures, 10));
        try {
            return stop.await(Math.min(wait.toMillis(), LONGEST_WAIT.toMillis()), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            return true;
        }
    }
}
