package vn.kycuong.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kycuong.MovableClock;
import vn.kycuong.RealTest;
import vn.kycuong.access.Forbidden;
import vn.kycuong.access.NotFound;
import vn.kycuong.journal.Cases;

/** What is not sent is not lost, and the ledger says why. */
@RealTest
class UnsentMailTest {

    @Autowired
    Told told;

    @Autowired
    Senders senders;

    @Autowired
    RetryMail retry;

    @Autowired
    JdbcMailLook look;

    @Autowired
    JdbcMails mails;

    @Autowired
    JdbcDeliveries deliveries;

    @Autowired
    Cases cases;

    @Autowired
    JdbcClient database;

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
    void whoHasNoAddressIsWrittenToOnceThereIsOne() {
        var official = told.somebodyWithoutAddress();
        var mail = Told.mail(told.of(Told.CHOSEN, official), official);
        Senders.sendAll(senders.toTheServer());
        assertThat(look.ledger(official)).containsExactly("INBOX:+", "MAIL:no-address");
        assertThat(look.state(mail)).isEqualTo("PARKED");

        told.writtenTo(official, Told.address(official));
        retry.handle(new RetryMail.Command(mail, Told.ADMINISTRATOR));
        Senders.sendAll(senders.toTheServer());

        assertThat(SentMails.to(Told.address(official))).hasSize(1);
        assertThat(look.ledger(official)).containsExactly("INBOX:+", "MAIL:no-address", "MAIL:+");
        assertThatThrownBy(() -> retry.handle(new RetryMail.Command(mail, Told.ADMINISTRATOR)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void onlyAnAdministratorTriesAgain() {
        var official = told.somebodyWithoutAddress();
        var mail = Told.mail(told.of(Told.CHOSEN, official), official);
        Senders.sendAll(senders.toTheServer());

        assertThatThrownBy(() -> retry.handle(new RetryMail.Command(mail, Told.OFFICER)))
                .isInstanceOf(Forbidden.class);
        assertThat(opened(mail)).isZero();
        retry.handle(new RetryMail.Command(mail, Told.ADMINISTRATOR));
        assertThat(opened(mail)).isOne();
    }

    @Test
    void aRefusalForGoodIsNotTriedAgain() throws IOException {
        var official = told.somebody();
        var mail = Told.mail(told.of(Told.CHOSEN, official), official);

        try (var server = new ScriptedMailServer("RCPT", "550 5.1.1 " + official + " is unknown here")) {
            Senders.sendAll(senders.to(server.port()));
        }

        assertThat(look.state(mail)).isEqualTo("PARKED");
        assertThat(look.ledger(official)).containsExactly("INBOX:+", "MAIL:refused-by-server");
        assertThat(look.details(official)).as("the code without the words").containsExactly("550");
    }

    @Test
    void isGivenUpAfterManyTriesWithLongerAndLongerPauses() throws IOException {
        var official = told.somebody();
        var mail = Told.mail(told.of(Told.CHOSEN, official), official);

        try (var server = new ScriptedMailServer("RCPT", "451 later")) {
            var sender = senders.to(server.port());
            for (var pause : new int[] {0, 31, 61}) {
                assertThat(look.state(mail)).isEqualTo("WAITING");
                clock.advance(Duration.ofSeconds(pause));
                Senders.sendAll(sender);
                Senders.sendAll(sender);
            }
        }

        assertThat(look.state(mail)).isEqualTo("PARKED");
        assertThat(look.ledger(official)).containsExactly("INBOX:+", "MAIL:given-up");
        assertThat(look.details(official)).containsExactly("451");
    }

    @Test
    void aServerThatFallsSilentMayHaveTakenItSoThatTriesAreCounted() throws IOException {
        var official = told.somebody();
        var mail = Told.mail(told.of(Told.CHOSEN, official), official);

        try (var server = new ScriptedMailServer(".", "")) {
            for (var tried = 0; tried < Senders.TRIES; tried++) {
                Senders.sendAll(senders.to(server.port()));
                clock.advance(Duration.ofMinutes(3));
            }
            assertThat(server.asked()).isGreaterThanOrEqualTo(Senders.TRIES);
        }
        assertThat(look.state(mail)).isEqualTo("PARKED");
    }

    @Test
    void aServerThatIsAwayCostsNoTry() throws IOException {
        var official = told.somebody();
        var mail = Told.mail(told.of(Told.CHOSEN, official), official);
        var gone = new ScriptedMailServer("RCPT", "250 fine");
        gone.close();

        for (var tried = 0; tried < 2 * Senders.TRIES; tried++) {
            assertThat(senders.to(gone.port()).sendNext()).isEqualTo(MailRounds.Progress.SERVER_AWAY);
            clock.advance(Duration.ofSeconds(31));
        }
        assertThat(look.state(mail)).isEqualTo("WAITING");
        assertThat(afterSending(official)).containsExactly("INBOX:+", "MAIL:+");
    }

    @Test
    void aServerThatRefusesUsAsTheSenderCostsNoTryEither() throws IOException {
        var official = told.somebody();
        told.of(Told.CHOSEN, official);
        for (var answer : new String[] {"550 not you", "530 sign in first"}) {
            try (var server = new ScriptedMailServer("MAIL", answer)) {
                assertThat(senders.to(server.port()).sendNext()).isEqualTo(MailRounds.Progress.SERVER_AWAY);
                clock.advance(Duration.ofSeconds(31));
            }
        }
        assertThat(afterSending(official)).containsExactly("INBOX:+", "MAIL:+");
    }

    @Test
    void whoCannotSignInAnyMoreIsNotWrittenTo() {
        var official = told.somebody();
        told.of(Told.BINDING, official);
        told.leaves(official);

        assertThat(afterSending(official)).containsExactly("INBOX:+", "MAIL:not-entitled");
    }

    @Test
    void whoLeadsTheUnitNoLongerIsNotWrittenToInItsPlace() {
        var deputy = told.somebody();
        var post = told.leads(deputy, "MH-C");
        told.of("finding.minuted", "KH-1", "UNITS", "MH-C", told.openCase());
        told.leadsNoLonger(post);

        assertThat(afterSending(deputy)).containsExactly("INBOX:+", "MAIL:not-entitled");
    }

    @Test
    void ofASealedCaseNothingLeavesForWhoeverIsNotOnItsList() {
        var official = told.somebody();
        var listed = told.somebody();
        var sealed = told.sealedCase(listed);
        told.of(Told.BINDING, "DX-2026-K7M2P", "PEOPLE", official, sealed);
        told.of(Told.BINDING, "DX-2026-K7M2P", "PEOPLE", listed, sealed);

        assertThat(afterSending(official)).containsExactly("INBOX:+", "MAIL:not-entitled");
        assertThat(look.ledger(listed)).containsExactly("INBOX:+", "MAIL:+");
        assertThat(SentMails.to(Told.address(official))).isEmpty();
    }

    @Test
    void whatWasSwitchedOffMeanwhileIsNotSentUnlessTheLawBindsToIt() {
        var official = told.somebody();
        told.of(Told.CHOSEN, official);
        told.of(Told.BINDING, official);
        told.chooses(official, Choice.INBOX, "vi", 7);

        assertThat(afterSending(official))
                .containsExactlyInAnyOrder("INBOX:+", "INBOX:+", "MAIL:switched-off", "MAIL:+");
    }

    @Test
    void withoutAMailServerThatIsSaidOnceForEachGroup() {
        var official = told.somebody();
        var closed = new MailQueue(mails, deliveries, MailChannel.closed(Senders.pace()));
        var now = clock.instant();
        for (var stage : new String[] {Told.CHOSEN, "inspection.void", "finding.explained"}) {
            var notice =
                    new Notice(UUID.randomUUID(), UUID.randomUUID(), "KH-1", stage, "PEOPLE", "", Set.of(), "{}", now);
            cases.asSystem(() -> {
                closed.add(List.of(new MailQueue.Wish(notice, official, Choice.MAIL)), now);
                return notice;
            });
        }

        assertThat(look.ledger(official)).containsExactly("MAIL:no-mail-channel", "MAIL:no-mail-channel");
        assertThat(look.mailsOf(official)).isEmpty();
    }

    private List<String> afterSending(String official) {
        Senders.sendAll(senders.toTheServer());
        return look.ledger(official);
    }

    private long opened(UUID mail) {
        return cases.asSystem(
                () -> database.sql("""
                        select count(*)
                          from access_log l
                          join inbox_message m on m.case_id = l.case_id
                          join mail_notice n on n.official = m.official and n.event_id = m.event_id
                         where l.operation = 'delivery.retry' and n.mail = :mail
                        """).param("mail", mail).query(Long.class).single());
    }
}
