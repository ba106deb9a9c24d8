package vn.kycuong.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.annotation.Transactional;
import vn.kycuong.RealTest;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Role;
import vn.kycuong.doors.DoorClient;
import vn.kycuong.inspection.OpenCases;
import vn.kycuong.organisation.OfficialQueries;
import vn.kycuong.organisation.Organisation;
import vn.kycuong.organisation.RegisterOfficial;

/** Forms take people by name; where a name may mean several, the form says who, and nothing is done. */
@RealTest
@Transactional
class PeopleMeantTest {

    private static final Actor ADMINISTRATOR = new Actor("SYS-QT1", Set.of(Role.ADMINISTRATOR), Set.of(), "");
    private static final String APPOINTMENT = "/organisation/units/MH-A/appointments";

    @Autowired
    DoorClient doors;

    @Autowired
    Organisation organisation;

    @Autowired
    RegisterOfficial registerOfficial;

    @Autowired
    OfficialQueries officials;

    @Autowired
    OpenCases cases;

    @Autowired
    Clock clock;

    @BeforeEach
    void threePeopleWithSimilarNames() {
        known("TM-1", "Lý Thị Mận");
        known("TM-2", "Lý Thị Mận");
        known("TM-20", "Lý Thị Mận Hoa");
    }

    @Test
    void onePersonIsMeantByTheCodeOrTheWholeName() {
        for (var entered : new String[] {"tm-2", "lý thị mận hoa"}) {
            assertThat(text(appoint(entered, "")))
                    .contains("#field-decisionBasis")
                    .doesNotContain("#field-appointed");
        }
        assertThat(text(appoint("tm-2", ""))).contains("value=\"TM-2\"").doesNotContain("TM-20");
        assertThat(text(appoint("lý thị mận hoa", ""))).contains("value=\"TM-20\"");

        assertThat(appoint("Lý Thị Mận Hoa", "12/QĐ").getStatus()).isEqualTo(302);
        assertThat(organisation.assignments("TM-20")).hasSize(1);
    }

    @Test
    void aPartOfANameFindsThePersonAndDecidesNothing() {
        var asked = appoint("Man Hoa", "12/QĐ");

        assertThat(asked.getStatus()).isEqualTo(422);
        assertThat(text(asked)).contains("value=\"Man Hoa\"", "#field-appointed", ">TM-20<");
        assertThat(organisation.assignments("TM-20")).isEmpty();
    }

    @Test
    void aNameOfSeveralIsNotTakenAndTheyAreShown() {
        var refused = appoint("Lý Thị Mận", "12/QĐ");

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(text(refused))
                .contains("value=\"Lý Thị Mận\"", "#field-appointed", "Có nhiều người", ">TM-1<", ">TM-2<")
                .doesNotContain("TM-20", "??");
        assertThat(organisation.assignments("TM-1")).isEmpty();
        assertThat(text(appoint("Không có người này", "12/QĐ"))).contains("Không có ai có họ tên hoặc mã này");
    }

    @Test
    void peopleInOfficeAreOfferedWhileTheyAreFew() {
        var few = officials
                        .officials(ADMINISTRATOR, new OfficialQueries.Search("", "", null, "", 100))
                        .next()
                == null;

        assertThat(text(doors.get("quantri1", APPOINTMENT)).contains("<option value=\"TDV-B\">Trưởng đơn vị B · "))
                .isEqualTo(few);
    }

    @Test
    void aFindingNamesSeveralPeopleOneALine() {
        var id = cases.announced();
        var address = "/inspections/" + id + "/findings";
        var unclear = record(address, "Lý Thị Mận Hoa\nLý Thị Mận");
        assertThat(unclear.getStatus()).isEqualTo(422);
        assertThat(text(unclear)).contains("#field-persons", "TM-20\nLý Thị Mận</textarea>");

        assertThat(record(address, "Lý Thị Mận Hoa, tm-1").getStatus()).isEqualTo(302);
        var listed = text(doors.get("kiemtra1", "/findings?inspection=" + id));
        var finding = listed.replaceFirst("(?s).*(/findings/[0-9a-f-]{36}).*", "$1");
        assertThat(text(doors.get("kiemtra1", finding + "/amendment")))
                .contains("TM-1\nTM-20</textarea>", "<strong>TM-20</strong> <span>Lý Thị Mận Hoa</span>");
    }

    @Test
    void whoIsNamedInTheSignalStandsThereByNameBeforeTheInspectionIsStarted() {
        var next = doors.send(
                "lanhdao1",
                MockMvcRequestBuilders.post("/inspections/new")
                        .param("at", "MATTER")
                        .param("to", "PLACE")
                        .param("kind", "SURPRISE")
                        .param("ground", "HOTLINE_SIGNAL")
                        .param("groundReference", "PA-1")
                        .param("namedOfficial", "trưởng đơn vị b"));

        assertThat(text(next)).contains("name=\"namedOfficial\" value=\"TDV-B\"");
    }

    private MockHttpServletResponse appoint(String person, String basis) {
        return doors.send(
                "quantri1",
                MockMvcRequestBuilders.post(APPOINTMENT)
                        .param("appointed", person)
                        .param("post", "CONG_CHUC")
                        .param("postFrom", LocalDate.now(clock).toString())
                        .param("decisionBasis", basis));
    }

    private MockHttpServletResponse record(String address, String persons) {
        return doors.send(
                "kiemtra1",
                MockMvcRequestBuilders.post(address)
                        .param("violation", "V01")
                        .param("findingTitle", "Tiêu đề")
                        .param("what", "Việc")
                        .param("place", "Quầy 1")
                        .param("cause", "OTHER")
                        .param("consequence", "NONE")
                        .param("persons", persons));
    }

    private void known(String code, String name) {
        registerOfficial.handle(new RegisterOfficial.Command(code, name, ADMINISTRATOR));
    }

    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
