package vn.kycuong.journal;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;

/** Only wakes; what is due is decided by the clock of the use cases. */
@Component
@ConditionalOnProperty(name = "kycuong.journal.scheduled", matchIfMissing = true)
class AnchorSchedule {

    private static final Logger log = LoggerFactory.getLogger(AnchorSchedule.class);

    private final AnchorSeals anchorSeals;
    private final AnchorHeads anchorHeads;
    private final JournalQueries journal;

    AnchorSchedule(AnchorSeals anchorSeals, AnchorHeads anchorHeads, JournalQueries journal) {
        this.anchorSeals = anchorSeals;
        this.anchorHeads = anchorHeads;
        this.journal = journal;
    }

    @Scheduled(cron = "0 * * * * *")
    void everyMinute() {
        anchorSeals.handle(new AnchorSeals.Command(Actor.SYSTEM));
        anchorHeads.handle(new AnchorHeads.Command(Actor.SYSTEM));
    }

    @Scheduled(cron = "0 30 3 * * *", zone = "Asia/Ho_Chi_Minh")
    void everyNight() {
        journal.verify(Actor.SYSTEM)
                .broken()
                // Not which case: the one who reads the log may not know that it exists.
                .ifPresent(
                        broken -> log.error("The journal is broken ({}); its verification says where", broken.fault()));
    }
}
