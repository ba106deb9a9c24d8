package vn.kycuong.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.kycuong.MovableClock;
import vn.kycuong.RealTest;
import vn.kycuong.doors.DoorClient;

/** A mail that the server had taken comes back days later. */
@RealTest
class ReturnedMailTest {

    private static final String SETTINGS = "/api/v1/me/notification-settings";

    @Autowired
    DoorClient doors;

    @Autowired
    Told told;

    @Autowired
    Senders senders;

    @Autowired
    RetryMail retry;

    @Autowired
    JdbcMailLook look;

    @Autowired
    MovableClock clock;

    private String official = "";
    private UUID mail = new UUID(0, 0);

    @BeforeEach
    void somebodyIsWrittenTo() {
        clock.reset();
        senders.rest();
        official = told.somebody();
        mail = Told.mail(told.of(Told.CHOSEN, official), official);
        Senders.sendAll(senders.toTheServer());
        assertThat(look.ledger(official)).containsExactly("INBOX:+", "MAIL:+");
    }

    @AfterEach
    void theOwnSenderGoesOn() {
        clock.reset();
        senders.goOn();
    }

    @Test
    void theLedgerSaysSoOnceAndItCanBeSentAgain() throws IOException {
        assertThat(report(messageId(), "5.1.1").getStatus()).isEqualTo(204);
        assertThat(report(messageId(), "5.1.1").getStatus()).isEqualTo(204);

        assertThat(look.ledger(official)).containsExactly("INBOX:+", "MAIL:+", "MAIL:returned");
        assertThat(look.details(official)).containsExactly("5.1.1");
        assertThat(text(doors.get("quantri1", "/deliveries?reason=returned")))
                .contains(official, "Thư bị trả lại", "5.1.1", "/deliveries/" + mail + "/retry");
        assertThat(text(doors.get(Told.account(official), "/inbox/settings"))).contains("đã bị trả lại", "5.1.1");
        assertThat(settings().at("/returned/status").asText()).isEqualTo("5.1.1");

        retry.handle(new RetryMail.Command(mail, Told.ADMINISTRATOR));
        Senders.sendAll(senders.toTheServer());
        assertThat(look.ledger(official)).containsExactly("INBOX:+", "MAIL:+", "MAIL:returned", "MAIL:+");
        assertThat(settings().at("/returned").isNull()).isTrue();
    }

    @Test
    void anotherAddressIsNotBlamedForTheOldOne() throws IOException {
        told.writtenTo(official, "moi-" + Told.address(official));
        report(messageId(), "4.4.7");

        assertThat(look.ledger(official)).endsWith("MAIL:returned");
        assertThat(settings().at("/returned").isNull()).isTrue();
    }

    @Test
    void whoeverReportsItLearnsNothing() throws IOException {
        var known = report(messageId(), "5.0.0");
        var domain = messageId().replaceAll(".*@", "");
        for (var unknown : new String[] {
            "<" + UUID.randomUUID() + "@" + domain, "<" + mail + "@elsewhere.invalid>", "<a.b@" + domain, ""
        }) {
            var answer = report(unknown, "5.0.0");
            assertThat(answer.getStatus()).as(unknown).isEqualTo(known.getStatus());
            assertThat(text(answer)).isEqualTo(text(known)).isEmpty();
            assertThat(answer.getHeaderNames()).isEqualTo(known.getHeaderNames());
        }
        assertThat(look.ledger(official)).containsExactly("INBOX:+", "MAIL:+", "MAIL:returned");
    }

    @Test
    void onlyTheCodeOfTheReasonIsTakenAndOnlyFromAnotherSystem() {
        for (var wrong : new String[] {"2.1.1", "550", "5.1.1 Trần Bí Danh", ""}) {
            assertThat(report(messageId(), wrong).getStatus()).as(wrong).isEqualTo(422);
        }
        for (var other : new String[] {"quantri1", "kiemtoan1", Told.account(official)}) {
            assertThat(report(other, messageId(), "5.1.1").getStatus())
                    .as(other)
                    .isEqualTo(403);
        }
        assertThat(look.ledger(official)).containsExactly("INBOX:+", "MAIL:+");
    }

    private String messageId() {
        return SentMails.id(SentMails.to(Told.address(official)).get(0));
    }

    private JsonNode settings() throws IOException {
        return new ObjectMapper().readTree(text(doors.get(Told.account(official), SETTINGS)));
    }

    private MockHttpServletResponse report(String messageId, String status) {
        return report("tichhop1", messageId, status);
    }

    private MockHttpServletResponse report(String account, String messageId, String status) {
        var body = new ObjectMapper()
                .createObjectNode()
                .put("messageId", messageId)
                .put("status", status);
        return doors.send(
                account,
                MockMvcRequestBuilders.post("/api/v1/returned-mails")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body.toString()));
    }

    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
