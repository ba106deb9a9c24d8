package vn.kycuong.proceeding;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.kycuong.MovableClock;
import vn.kycuong.RealTest;
import vn.kycuong.access.Role;
import vn.kycuong.doors.DoorClient;

/** Disciplinary cases as other systems and browsers meet them. */
@RealTest
class DisciplinaryDoorsTest {

    private static final String ROOT = "/api/v1/disciplinary-cases";

    @Autowired
    private DoorClient doors;

    @Autowired
    private DisciplinaryWalk walk;

    @Autowired
    private NewPeople people;

    @Autowired
    private JdbcDisciplinaryLook look;

    @Autowired
    private ObjectMapper json;

    @Autowired
    private MovableClock clock;

    @BeforeEach
    void startOnAMonday() {
        clock.moveTo(LocalDate.of(2027, 3, 1));
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    void isOpenedOnceAndFoundByThoseWhoMayKnow() {
        var person = people.serving("MH-A");
        var opened = open(person, "open-" + person);
        assertThat(opened.getStatus()).isEqualTo(201);
        var location = String.valueOf(opened.getHeader("Location"));
        assertThat(open(person, "open-" + person).getHeader("Location")).isEqualTo(location);

        var id = UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
        var detail = body(doors.get("nhansu1", location));
        assertThat(detail.at("/charge/official").asText()).isEqualTo(person);
        assertThat(detail.at("/row/dueOn").asText()).isEqualTo("2027-05-27");
        assertThat(detail.path("actions").toString()).contains("discipline.assess");
        assertThat(doors.get("lanhdao2", location).getStatus()).isEqualTo(200);
        for (var stranger : List.of("donvia", "kiemtra1", "vanthu1", "kiemtoan1", "quantri1")) {
            assertThat(doors.get(stranger, location).getStatus()).as(stranger).isEqualTo(404);
            assertThat(doors.get(stranger, location + "/deadlines").getStatus()).isEqualTo(404);
            assertThat(body(doors.get(stranger, ROOT)).toString()).doesNotContain(id.toString());
        }
        assertThat(doors.get("tichhop1", location).getStatus()).isEqualTo(403);
        assertThat(doors.get("donvia", "/api/v1/inspections/" + id).getStatus()).isEqualTo(404);
        assertThat(look.readers(id))
                .contains("CC-101 discipline.open", "CC-101 discipline.read", "LD-02 discipline.read");
    }

    @Test
    void anActNeedsTheVersionThatItsAuthorSaw() {
        var id = walk.assessed();
        var address = ROOT + "/" + id;
        var tag = String.valueOf(doors.get("donvia", address).getHeader("ETag"));
        var call = "{\"meetingOn\": \"" + walk.inWorkingDays(6) + "\"}";

        assertThat(post("donvia", id, "review-call", call, null).getStatus()).isEqualTo(428);
        assertThat(post("donvia", id, "review-call", call, "\"d0\"").getStatus())
                .isEqualTo(412);
        assertThat(post("donvia", id, "review-call", call, tag).getStatus()).isEqualTo(200);
        var late = post("donvia", id, "review-call", call, "*");
        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(body(late).path("code").asText()).isEqualTo("step-not-due");
        assertThat(body(late).path("titleVi").asText())
                .isNotEqualTo(body(late).path("titleEn").asText());
    }

    @Test
    void whatCannotBeReadIsRefusedPrecisely() {
        var id = walk.assessed();
        assertThat(post("donvia", id, "review-call", "{}", "*").getStatus()).isEqualTo(422);
        var tooLate = post("donvia", id, "review-call", "{\"meetingOn\": \"" + walk.inWorkingDays(2) + "\"}", "*");
        assertThat(body(tooLate).path("code").asText()).isEqualTo("summons-too-late");
        assertThat(post("nhansu1", id, "review-call", "{}", "*").getStatus()).isEqualTo(403);
        assertThat(post("donvib", id, "review-call", "{}", "*").getStatus()).isEqualTo(404);
        assertThat(post("nhansu1", new UUID(4, 2), "hand-over", "{}", "*").getStatus())
                .isEqualTo(404);
    }

    @Test
    void theCaseShowsItsTermsItsDiagramAndItsProposals() {
        var id = walk.recommended();
        var terms = body(doors.get("lanhdao1", ROOT + "/" + id + "/deadlines"));
        assertThat(terms.findValuesAsText("kind")).contains("HANDLING", "LIMITATION", "ISSUE_DECISION");
        assertThat(terms.findValuesAsText("explanation"))
                .allSatisfy(text -> assertThat(text).isNotBlank());
        assertThat(body(doors.get("lanhdao1", ROOT + "/" + id + "/diagram"))
                        .get(0)
                        .path("svg")
                        .asText())
                .contains("<svg");
        var proposals = body(doors.get("lanhdao1", ROOT + "/" + id + "/proposals"));
        assertThat(proposals.get(0).path("form").asText()).isEqualTo("CANH_CAO");
        assertThat(proposals.get(0).path("mark").asText()).isEqualTo("S");
        assertThat(walk.tasks(walk.authority(), id)).containsExactly("DECIDE_ON_DISCIPLINE");
    }

    @Test
    void ofAHundredWhoActAtOnceOneSucceeds() throws InterruptedException, ExecutionException {
        var accounts = new ArrayList<String>();
        for (var number = 0; number < 100; number++) {
            accounts.add(people.account(people.serving("MH-KV"), Role.PERSONNEL_OFFICER));
        }
        var id = walk.decided();
        var attempts = accounts.stream()
                .map(account -> (Callable<Integer>)
                        () -> post(account, id, "hand-over", "{\"receivedOn\": \"" + walk.today() + "\"}", "*")
                                .getStatus())
                .toList();
        var crowd = Executors.newFixedThreadPool(100);
        var answers = new ArrayList<Integer>();
        for (var answer : crowd.invokeAll(attempts)) {
            answers.add(answer.get());
        }
        crowd.shutdown();

        assertThat(answers).filteredOn(status -> status == 200).hasSize(1);
        assertThat(answers).filteredOn(status -> status == 409).hasSize(99);
    }

    private MockHttpServletResponse open(String person, String key) {
        return doors.send(
                "nhansu1",
                MockMvcRequestBuilders.post(ROOT)
                        .header("Idempotency-Key", key)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("""
                                {"official": "%s", "status": "CONG_CHUC", "ground": "FINDING",
                                 "groundReference": "07/BB-KT", "groundOn": "2027-02-26", "matter": "Đi muộn",
                                 "violatedOn": "2027-02-01", "detectedOn": "2027-02-26", "expectedForm": "CANH_CAO"}""".formatted(person)));
    }

    private MockHttpServletResponse post(String account, UUID id, String path, String content, String version) {
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.post(ROOT + "/" + id + "/" + path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(content);
        return doors.send(account, version == null ? request : request.header("If-Match", version));
    }

    private JsonNode body(MockHttpServletResponse answer) {
        try {
            return json.readTree(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
