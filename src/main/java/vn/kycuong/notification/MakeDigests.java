package vn.kycuong.notification;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;

/** Has the digests made whose hour has come. */
@Component
class MakeDigests {

    private final DigestQueries due;
    private final MakeDigest makeDigest;
    private final Clock clock;

    MakeDigests(DigestQueries due, MakeDigest makeDigest, Clock clock) {
        this.due = due;
        this.makeDigest = makeDigest;
        this.clock = clock;
    }

    void ofToday() {
        var now = ZonedDateTime.now(clock);
        LocalDate day = now.toLocalDate();
        for (var official : due.awaiting(Actor.SYSTEM, now)) {
            makeDigest.handle(new MakeDigest.Command(official, day, Actor.SYSTEM));
        }
    }
}
