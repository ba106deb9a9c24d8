package vn.kycuong.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.kycuong.RealTest;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Permissions;
import vn.kycuong.doors.DoorClient;
import vn.kycuong.finding.Handled;
import vn.kycuong.inspection.InspectionQueries;
import vn.kycuong.inspection.OpenCases;
import vn.kycuong.proceeding.DisciplinaryWalk;

/** One box finds what its reader may know, however it is typed, and nothing else. */
@RealTest
class SearchTest {

    @Autowired
    SearchQueries search;

    @Autowired
    OpenCases cases;

    @Autowired
    Handled findings;

    @Autowired
    DisciplinaryWalk discipline;

    @Autowired
    InspectionQueries inspections;

    @Autowired
    Permissions permissions;

    @Autowired
    DoorClient doors;

    @ParameterizedTest
    @ValueSource(strings = {"đeo phù hiệu", "deo phu hieu", "DEO PHU HIEU", "quầy số 2", "quay so", "Trang phục"})
    void findsWordsOfFindingsWithAndWithoutAccents(String words) {
        var finding = findings.recorded(cases.announced());
        assertThat(ids(cases.teamHead(), words, What.FINDING)).contains(finding.toString());
        assertThat(ids(cases.headOfUnit(), words, What.FINDING)).doesNotContain(finding.toString());
    }

    @Test
    void neverSearchesWhatIsHiddenFromTheUnit() {
        findings.minuted();
        assertThat(ids(cases.headOfUnit(), "phu hieu", What.FINDING)).isNotEmpty();
        for (var actor : List.of(cases.headOfUnit(), cases.leader(), cases.teamHead())) {
            assertThat(ids(actor, "hỏi lại bảo vệ", What.FINDING)).isEmpty();
        }
    }

    @Test
    void findsCasesByNumberUnitAndPerson() {
        var id = cases.announced();
        var number = inspections.detail(cases.leader(), id).number();
        assertThat(ids(cases.leader(), number, What.INSPECTION)).containsExactly(id.toString());
        assertThat(ids(cases.teamHead(), number.toLowerCase(Locale.ROOT), What.INSPECTION))
                .containsExactly(id.toString());
        assertThat(ids(cases.leader(), "truong doan 01", What.INSPECTION)).contains(id.toString());
        assertThat(ids(cases.leader(), "Trưởng đoàn 01", What.PERSON)).containsExactly("TD-01");
        assertThat(ids(cases.leader(), "mh-a", What.UNIT)).contains("MH-A");
    }

    @Test
    void findsNothingOfASealedCaseForAnybodyOffItsList() {
        var id = cases.sealed();
        var number = inspections.detail(cases.teamHead(), id).number();
        assertThat(ids(cases.teamHead(), number, What.INSPECTION)).containsExactly(id.toString());
        for (var actor :
                List.of(cases.otherLeader(), cases.outsider(), cases.headOfUnit(), cases.clerk(), cases.auditor())) {
            assertThat(search.find(actor, number, null, "", 50))
                    .as(actor.official())
                    .isEmpty();
            assertThat(ids(actor, "Trưởng đoàn 01", What.INSPECTION))
                    .as(actor.official())
                    .doesNotContain(id.toString());
        }
    }

    @Test
    void tellsNobodyElseWhoHasADisciplinaryCase() throws JsonProcessingException {
        var id = discipline.opened();
        var number = new ObjectMapper()
                .readTree(text(doors.get("nhansu1", "/api/v1/disciplinary-cases/" + id)))
                .at("/row/number")
                .asText();
        var address = "/api/v1/search?what=DISCIPLINARY_CASE&q=" + number;
        assertThat(text(doors.get("nhansu1", address))).contains(id.toString());
        for (var account : List.of("kiemtra2", "donvib", "vanthu1")) {
            assertThat(text(doors.get(account, address))).as(account).isEqualTo("[]");
        }
    }

    @Test
    void leafsThroughOneKindWithoutEverTellingHowMany() {
        findings.recorded(cases.announced());
        findings.recorded(cases.announced());
        var first =
                search.find(cases.teamHead(), "phu hieu", What.FINDING, "", 1).get(0);
        var second = search.find(cases.teamHead(), "phu hieu", What.FINDING, String.valueOf(first.next()), 1)
                .get(0);
        assertThat(first.hits()).hasSize(1);
        assertThat(second.hits()).hasSize(1).doesNotContainAnyElementsOf(first.hits());
    }

    @Test
    void answersNothingToTooLittleAndIsNotOpenToEverybody() {
        assertThat(search.find(cases.leader(), " a ", null, "", 5)).isEmpty();
        assertThat(search.find(cases.leader(), "100%_\\'\0;--", null, "", 5)).isEmpty();
        assertThat(permissions.allows(Actor.ANONYMOUS, "search.find")).isFalse();
        assertThat(doors.get("tichhop1", "/api/v1/search?q=MH-A").getStatus()).isEqualTo(403);
        assertThat(doors.get("lanhdao1", "/api/v1/search?what=INSPECTION&q=MH-A&after=x")
                        .getStatus())
                .isEqualTo(422);
    }

    @Test
    void showsAPageThatHelps() {
        assertThat(text(doors.get("truongdoan1", "/search"))).contains("ít nhất hai ký tự");
        assertThat(text(doors.get("truongdoan1", "/search?q=<b>khongco</b>")))
                .contains("&lt;b&gt;khongco&lt;/b&gt;")
                .doesNotContain("<b>khongco");
        assertThat(text(doors.get("truongdoan1", "/search?q=MH-A"))).contains("Đơn vị", "/search?q=MH-A");
    }

    private List<String> ids(Actor actor, String words, What what) {
        return search.find(actor, words, what, "", 50).stream()
                .flatMap(group -> group.hits().stream())
                .map(Hit::id)
                .collect(Collectors.toList());
    }

    private static String text(MockHttpServletResponse answer) {
        assertThat(answer.getStatus()).isEqualTo(200);
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
