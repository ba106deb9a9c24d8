package vn.kycuong.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kycuong.MovableClock;
import vn.kycuong.RealTest;

/** One mail a day about what is still unread, and none about nothing. */
@RealTest
class DigestTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    Told told;

    @Autowired
    Senders senders;

    @Autowired
    MakeDigests digests;

    @Autowired
    MarkAsRead markAsRead;

    @Autowired
    InboxQueries inbox;

    @Autowired
    JdbcMailLook look;

    @Autowired
    MovableClock clock;

    private String official = "";

    @BeforeEach
    void somebodyWantsADigestAtSeven() {
        clock.reset();
        senders.rest();
        at(TODAY, 6);
        official = told.somebody();
        told.chooses(official, Choice.DIGEST, "vi", 7);
    }

    @AfterEach
    void theOwnSenderGoesOn() {
        clock.reset();
        senders.goOn();
    }

    @Test
    void tellsOfEachCaseOnce() throws Exception {
        var first = told.openCase();
        told.of(Told.CHOSEN, "KH-2026-0001", official, first);
        told.of(Told.CHOSEN, "KH-2026-0001", official, first);
        var other = told.of(Told.CHOSEN, "KH-2026-0002", official, told.openCase());
        send();
        assertThat(SentMails.to(Told.address(official))).as("before seven").isEmpty();

        at(TODAY, 7);
        send();

        var mail = SentMails.to(Told.address(official));
        assertThat(mail).hasSize(1);
        assertThat(mail.get(0).getSubject()).isEqualTo("Kỷ Cương: thông báo chưa đọc, ngày 24/11/2026");
        assertThat(String.valueOf(mail.get(0).getContent()))
                .containsOnlyOnce("KH-2026-0001")
                .containsOnlyOnce("KH-2026-0002")
                .contains("/inbox/notices/" + other)
                .doesNotContain("MH-A", "SURPRISE", "Bí Danh");
    }

    @Test
    void comesOnceADayOnWhateverNode() throws Exception {
        told.of(Told.CHOSEN, official);
        at(TODAY, 9);
        var nodes = Executors.newFixedThreadPool(3);
        try {
            Callable<Boolean> work = () -> {
                send();
                return true;
            };
            for (var node : nodes.invokeAll(Stream.generate(() -> work).limit(3).toList())) {
                assertThat(node.get()).isTrue();
            }
        } finally {
            nodes.shutdown();
        }
        told.of(Told.CHOSEN, official);
        send();

        assertThat(SentMails.to(Told.address(official))).hasSize(1);
        at(TODAY.plusDays(1), 7);
        send();
        assertThat(SentMails.to(Told.address(official))).hasSize(2);
    }

    @Test
    void isSilentAboutNothing() {
        at(TODAY, 8);
        send();
        told.of(Told.CHOSEN, official);
        markAsRead.handle(new MarkAsRead.Command(1, Told.actor(official)));
        at(TODAY.plusDays(1), 8);
        send();

        assertThat(look.mailsOf(official)).isEmpty();
    }

    @Test
    void doesNotWaitWithWhatTheLawBindsTo() {
        told.of(Told.BINDING, official);
        send();
        assertThat(SentMails.to(Told.address(official))).hasSize(1);

        at(TODAY, 8);
        send();

        assertThat(SentMails.to(Told.address(official))).hasSize(1);
    }

    @Test
    void comesTomorrowToWhoeverChoosesItAfterItsHour() {
        told.of(Told.CHOSEN, official);
        at(TODAY, 8);
        told.chooses(official, 1, Choice.DIGEST, "vi", 7);
        send();
        assertThat(look.mailsOf(official)).isEmpty();

        at(TODAY.plusDays(1), 7);
        send();

        assertThat(look.mailsOf(official)).hasSize(1);
    }

    @Test
    void leavesOutWhatThePersonMayNotKnowAnyMore() throws Exception {
        told.of(Told.CHOSEN, "KH-2026-0001", official, told.openCase());
        told.of(Told.CHOSEN, "DX-2026-SEAL", official, told.sealedCase());
        at(TODAY, 7);
        send();

        assertThat(String.valueOf(SentMails.to(Told.address(official)).get(0).getContent()))
                .contains("KH-2026-0001")
                .doesNotContain("DX-2026-SEAL");
        assertThat(look.ledger(official)).contains("MAIL:not-entitled", "MAIL:+");
    }

    @Test
    void whoWantsNothingIsToldOnlyWhatIsBinding() {
        var quiet = told.somebody();
        told.chooses(quiet, Choice.MANDATORY_ONLY, "vi", 7);
        told.of(Told.CHOSEN, quiet);
        told.of(Told.BINDING, quiet);
        send();

        assertThat(inbox.page(Told.actor(quiet), Long.MAX_VALUE, 10))
                .extracting(InboxQueries.Message::type)
                .containsExactly(Told.BINDING);
        assertThat(look.ledger(quiet)).containsExactly("INBOX:switched-off", "INBOX:+", "MAIL:+");
    }

    @Test
    void aChoiceThatIsLeftOutIsEMailAtOnce() {
        var settings = new NotificationSettings(0, "vi", 7, Map.of(StageGroup.FINDING, Choice.INBOX));

        assertThat(settings.choice(StageGroup.DISCIPLINE)).isEqualTo(Choice.MAIL);
        assertThat(settings.choices()).hasSize(StageGroup.values().length);
        assertThat(StageGroup.of("surprise.announced")).isEqualTo(StageGroup.INSPECTION);
        assertThat(StageGroup.of("rectification.returned")).isEqualTo(StageGroup.FINDING);
        assertThat(StageGroup.of("plan.approved")).isEqualTo(StageGroup.OTHER);
    }

    private void send() {
        digests.ofToday();
        Senders.sendAll(senders.toTheServer());
    }

    private void at(LocalDate day, int hour) {
        clock.stopAt(day.atTime(hour, 5).atZone(ZoneId.of("Asia/Ho_Chi_Minh")).toInstant());
    }
}
