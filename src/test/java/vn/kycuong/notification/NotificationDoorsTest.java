package vn.kycuong.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.kycuong.MovableClock;
import vn.kycuong.RealTest;
import vn.kycuong.doors.DoorClient;

/** Settings, addresses, links and the ledger, through pages and API. */
@RealTest
class NotificationDoorsTest {

    private static final String SETTINGS = "/api/v1/me/notification-settings";
    private static final String CHOSEN =
            "{\"language\": \"en\", \"digestHour\": 8, \"choices\": {\"FINDING\": \"DIGEST\"}}";

    @Autowired
    DoorClient doors;

    @Autowired
    Told told;

    @Autowired
    JdbcMailLook look;

    @Autowired
    MovableClock clock;

    private String official = "";
    private String account = "";

    @BeforeEach
    void somebodyComes() {
        clock.reset();
        official = told.somebody();
        account = Told.account(official);
    }

    @Test
    void settingsAreChangedAsTheyWereSeen() throws IOException {
        var before = doors.get(account, SETTINGS);
        assertThat(before.getHeader(HttpHeaders.ETAG)).isEqualTo("\"n0\"");
        assertThat(json(before).at("/choices/DISCIPLINE").asText()).isEqualTo("MAIL");

        assertThat(change(CHOSEN, "").getStatus()).isEqualTo(428);
        assertThat(change(CHOSEN, "\"n7\"").getStatus()).isEqualTo(412);
        assertThat(change(CHOSEN, "\"c1\"").getStatus()).isEqualTo(412);
        assertThat(change(CHOSEN, "\"n0\"").getStatus()).isEqualTo(204);
        assertThat(change(CHOSEN, "\"n0\"").getStatus()).isEqualTo(412);

        var after = doors.get(account, SETTINGS);
        assertThat(after.getHeader(HttpHeaders.ETAG)).isEqualTo("\"n1\"");
        assertThat(json(after).at("/choices/FINDING").asText()).isEqualTo("DIGEST");
        assertThat(json(after).at("/choices/INSPECTION").asText()).isEqualTo("MAIL");
        assertThat(json(after).at("/digestHour").asInt()).isEqualTo(8);
        assertThat(json(after).at("/address").asText()).isEqualTo(Told.address(official));
        assertThat(change(CHOSEN, "*").getStatus()).isEqualTo(204);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"language\": \"fr\", \"digestHour\": 8, \"choices\": {}}",
                "{\"language\": \"vi\", \"digestHour\": 24, \"choices\": {}}",
                "{\"language\": \"vi\", \"digestHour\": 8, \"choices\": {\"FINDING\": null}}",
                "{\"language\": \"vi\", \"digestHour\": 8}"
            })
    void whatCannotBeChosenIsRefused(String wrong) {
        assertThat(change(wrong, "\"n0\"").getStatus()).isEqualTo(422);
    }

    @Test
    void thePageSaysWhatCannotBeSwitchedOff() throws IOException {
        var page = text(doors.get(account, "/inbox/settings"));
        assertThat(page).contains("không thể tắt", Told.address(official));

        assertThat(save("0", "DIGEST").getStatus()).isEqualTo(302);
        assertThat(save("0", "INBOX").getStatus()).as("seen before").isEqualTo(409);
        assertThat(save("1", "SOMETIMES").getStatus()).isEqualTo(422);

        assertThat(json(doors.get(account, SETTINGS)).at("/choices/OTHER").asText())
                .isEqualTo("DIGEST");
        assertThat(text(doors.get(account, "/inbox"))).contains("/inbox/settings");
    }

    @Test
    void theLinkOfAMailLeadsOnlyItsReceiverOn() {
        var caseId = told.openCase();
        var event = told.of("discipline.notified", "KL-1", official, caseId);
        var other = told.somebody();

        assertThat(doors.get(account, "/inbox/notices/" + event).getRedirectedUrl())
                .isEqualTo("/disciplinary-cases/" + caseId);
        assertThat(doors.get(Told.account(other), "/inbox/notices/" + event).getStatus())
                .isEqualTo(404);
        assertThat(doors.get(account, "/inbox/notices/" + new UUID(4, 2)).getStatus())
                .isEqualTo(404);
    }

    @Test
    void anAdministratorSetsAddressesAndTheOldOnesStayOnRecord() throws IOException {
        var address = "/api/v1/officials/" + official + "/mail-address";
        assertThat(write(address, "moi@example.invalid").getStatus()).isEqualTo(204);
        assertThat(json(doors.get("quantri1", address)).at("/address").asText()).isEqualTo("moi@example.invalid");
        for (var wrong : new String[] {"a@b\\r\\nBcc: c@d", "a", "A <a@b>", "a@b, c@d"}) {
            assertThat(write(address, wrong).getStatus()).as(wrong).isEqualTo(422);
        }
        assertThat(write(address, "").getStatus()).isEqualTo(204);

        assertThat(json(doors.get("quantri1", address)).at("/address").asText()).isEmpty();
        assertThat(look.addresses(official))
                .containsExactly(Told.address(official) + " until SYS-QT1", "moi@example.invalid until SYS-QT1");
        assertThat(doors.get("truongdoan1", address).getStatus()).isEqualTo(403);
        assertThat(write("/api/v1/officials/NOBODY/mail-address", "").getStatus())
                .isEqualTo(404);
    }

    @Test
    void theLedgerIsPagedAndFiltered() throws IOException {
        told.leaves(official);
        for (var missed = 0; missed < 5; missed++) {
            told.of(Told.CHOSEN, official);
        }
        var address = "/api/v1/deliveries?reason=no-account&limit=2";

        var first = json(doors.get("quantri1", address));
        var second = json(
                doors.get("quantri1", address + "&after=" + first.at("/next").asText()));

        assertThat(first.at("/items"))
                .hasSize(2)
                .allSatisfy(item -> assertThat(item.at("/reason").asText()).isEqualTo("no-account"));
        assertThat(second.at("/items").findValuesAsText("eventId"))
                .hasSize(2)
                .doesNotContainAnyElementsOf(first.at("/items").findValuesAsText("eventId"));
        assertThat(doors.get("quantri1", "/api/v1/deliveries?reason=x").getStatus())
                .isEqualTo(422);
        assertThat(doors.get("quantri1", "/api/v1/deliveries?after=x~y").getStatus())
                .isEqualTo(422);
        assertThat(text(doors.get("quantri1", "/deliveries?reason=no-account")))
                .contains(official, "Không có tài khoản");
    }

    private MockHttpServletResponse save(String version, String choice) {
        var form = MockMvcRequestBuilders.post("/inbox/settings")
                .param("version", version)
                .param("language", "vi")
                .param("digestHour", "6");
        for (var group : StageGroup.values()) {
            form.param(group.name(), choice);
        }
        return doors.send(account, form);
    }

    private MockHttpServletResponse change(String body, String seen) {
        var request = MockMvcRequestBuilders.put(SETTINGS)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
        return doors.send(account, seen.isEmpty() ? request : request.header(HttpHeaders.IF_MATCH, seen));
    }

    private MockHttpServletResponse write(String address, String value) {
        return doors.send(
                "quantri1",
                MockMvcRequestBuilders.put(address)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"address\": \"" + value + "\"}"));
    }

    private static JsonNode json(MockHttpServletResponse answer) throws IOException {
        return Objects.requireNonNull(new ObjectMapper().readTree(text(answer)));
    }

    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
