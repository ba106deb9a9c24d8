package vn.kycuong.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kycuong.MailServer;
import vn.kycuong.MovableClock;
import vn.kycuong.RealTest;
import vn.kycuong.access.Actor;

/** A mail arrives, once, and says no more than a number and a link. */
@RealTest
class MailTest {

    @Autowired
    Told told;

    @Autowired
    Senders senders;

    @Autowired
    TakeMail takeMail;

    @Autowired
    MarkMailSent markMailSent;

    @Autowired
    JdbcMailLook look;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void theOwnSenderRests() {
        clock.reset();
        senders.rest();
    }

    @AfterEach
    void theOwnSenderGoesOn() {
        clock.reset();
        senders.goOn();
    }

    @Test
    void saysANumberAndALinkAndNothingElse() throws Exception {
        var official = told.somebody();
        var event = told.of(Told.CHOSEN, official);

        Senders.sendAll(senders.toTheServer());

        var mail = only(official);
        assertThat(mail.getSubject()).isEqualTo("Kỷ Cương: thông báo về hồ sơ KH-2026-0042");
        assertThat(String.valueOf(mail.getContent()))
                .contains("KH-2026-0042", MailServer.PUBLIC_URL + "/inbox/notices/" + event)
                .doesNotContain("MH-A", "SURPRISE", "Bí Danh", official, "team", "Đoàn", "kiểm tra");
        assertThat(SentMails.text(mail)).doesNotContain("MH-A", "SURPRISE", "inspection", official + " ");
        assertThat(mail.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
        assertThat(look.ledger(official)).containsExactly("INBOX:+", "MAIL:+");
    }

    @Test
    void speaksTheLanguageOfThePerson() throws Exception {
        var official = told.somebody();
        told.chooses(official, Choice.MAIL, "en", 7);
        told.of(Told.CHOSEN, official);

        Senders.sendAll(senders.toTheServer());

        assertThat(only(official).getSubject()).isEqualTo("Kỷ Cương: notice about case KH-2026-0042");
        assertThat(only(official).getHeader("Content-Language", null)).isEqualTo("en");
    }

    @Test
    void aNumberCannotAddAHeader() throws Exception {
        var official = told.somebody();
        told.of(Told.CHOSEN, "KH-1\r\nBcc: a@example.invalid\r\n\r\n<b>x", official, told.openCase());

        Senders.sendAll(senders.toTheServer());

        assertThat(only(official).getHeader("Bcc")).isNull();
        assertThat(only(official).getSubject()).endsWith("KH-1Bccaexample.invalidbx");
        assertThat(SentMails.to("a@example.invalid")).isEmpty();
    }

    @Test
    void isSentOnceHoweverOftenTheEventComes() {
        var official = told.somebody();
        var notice = new Notice(
                UUID.randomUUID(),
                told.openCase(),
                "KH-1",
                Told.CHOSEN,
                "PEOPLE",
                "",
                Set.of(official),
                "{}",
                clock.instant());
        told.again(notice);
        told.again(notice);

        Senders.sendAll(senders.toTheServer());
        told.again(notice);
        Senders.sendAll(senders.toTheServer());

        assertThat(SentMails.id(only(official)))
                .isEqualTo("<" + Told.mail(notice.eventId(), official) + "@example.invalid>");
    }

    @Test
    void severalNodesSendEachMailOnce() throws Exception {
        var people = Stream.generate(told::somebody).limit(6).toList();
        people.forEach(official -> {
            told.of(Told.CHOSEN, official);
            told.of(Told.BINDING, official);
        });

        var nodes = Executors.newFixedThreadPool(3);
        try {
            Callable<Boolean> work = () -> {
                Senders.sendAll(senders.toTheServer());
                return true;
            };
            for (var node : nodes.invokeAll(Stream.generate(() -> work).limit(3).toList())) {
                assertThat(node.get()).isTrue();
            }
        } finally {
            nodes.shutdown();
        }

        assertThat(people).allSatisfy(official -> {
            assertThat(SentMails.to(Told.address(official)))
                    .hasSize(2)
                    .extracting(SentMails::id)
                    .doesNotHaveDuplicates();
            assertThat(look.ledger(official)).filteredOn("MAIL:+"::equals).hasSize(2);
        });
    }

    /** The node dies after the server has taken the mail and before it could write that down. */
    @Test
    void aCrashRepeatsAMailWithItsMessageId() throws Exception {
        var official = told.somebody();
        told.of(Told.CHOSEN, official);
        senders.postman(MailServer.running().getSmtp().getPort()).send(taken());

        Senders.sendAll(senders.toTheServer());
        assertThat(SentMails.to(Told.address(official)))
                .as("the lease still runs")
                .hasSize(1);
        clock.advance(Duration.ofMinutes(6));
        Senders.sendAll(senders.toTheServer());

        var both = SentMails.to(Told.address(official));
        assertThat(both).hasSize(2);
        assertThat(SentMails.text(both.get(0))).isEqualTo(SentMails.text(both.get(1)));
        assertThat(look.ledger(official)).containsExactly("INBOX:+", "MAIL:+");
    }

    @Test
    void aNodeThatWasFrozenChangesNothingAnyMore() throws Exception {
        var official = told.somebody();
        told.of(Told.CHOSEN, official);
        var frozen = taken();
        clock.advance(Duration.ofMinutes(6));
        Senders.sendAll(senders.toTheServer());

        markMailSent.handle(new MarkMailSent.Command(frozen.mail(), Actor.SYSTEM));

        assertThat(look.ledger(official)).containsExactly("INBOX:+", "MAIL:+");
        assertThat(SentMails.to(Told.address(official))).hasSize(1);
    }

    private Letter taken() {
        return takeMail.handle(new TakeMail.Command(UUID.randomUUID(), Actor.SYSTEM))
                .orElseThrow()
                .letter()
                .orElseThrow();
    }

    private static MimeMessage only(String official) {
        var mails = SentMails.to(Told.address(official));
        assertThat(mails).hasSize(1);
        return mails.get(0);
    }
}
