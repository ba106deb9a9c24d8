package vn.kycuong.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.kycuong.RealTest;
import vn.kycuong.accountability.Heads;
import vn.kycuong.finding.FindingClass;
import vn.kycuong.finding.Handled;
import vn.kycuong.finding.ViolationCatalogue;
import vn.kycuong.proceeding.DisciplinaryWalk;

/** What has a name is called by it on the pages, in the language of the reader. */
@RealTest
class NamesOnPagesTest {

    private static final int MOST_STATEMENTS = 15;

    private static final String UNIT_VI = "Hải quan cửa khẩu Minh Họa A";
    private static final String UNIT_EN = "Sample Border Gate A (demonstration)";

    @Autowired
    private DoorClient doors;

    @Autowired
    private Handled handled;

    @Autowired
    private Heads heads;

    @Autowired
    private DisciplinaryWalk walk;

    @Autowired
    private ViolationCatalogue catalogue;

    @Autowired
    private Clock clock;

    @Test
    void aFindingTellsWhatTheViolationIsCalled() {
        var finding = "/findings/" + handled.classified(FindingClass.S1);
        var violation = catalogue.on("V01", LocalDate.now(clock)).orElseThrow();

        try (var sent = new SentStatements()) {
            assertThat(text(finding, "vi")).contains(violation.nameVi(), "(V01)");
            assertThat(sent.texts()).hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
        }
        assertThat(text(finding, "en")).contains(violation.nameEn(), "(V01)").doesNotContain(violation.nameVi());
        assertThat(text("/findings", "vi")).contains(UNIT_VI).doesNotContain("· MH-A");
        assertThat(text("/findings", "en")).contains(UNIT_EN);
    }

    @Test
    void aDisciplinaryCaseTellsWhatTheUnitIsCalled() {
        var id = walk.opened();

        assertThat(text("/disciplinary-cases", "vi")).contains(UNIT_VI);
        assertThat(text("/disciplinary-cases/" + id, "vi")).contains(UNIT_VI).doesNotContain("MH-A)");
        assertThat(text("/disciplinary-cases/" + id, "en")).contains(UNIT_EN);
    }

    @Test
    void anEntryTellsWhatTheUnitIsCalled() {
        var entry = heads.entryOf(handled.classified(FindingClass.S1)).orElseThrow();

        try (var sent = new SentStatements()) {
            assertThat(text("/accountability-entries/" + entry, "vi")).contains(UNIT_VI, "(MH-A)");
            assertThat(sent.texts()).hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
        }
        assertThat(text("/accountability-entries/" + entry, "en")).contains(UNIT_EN);
    }

    @Test
    void aFilterTakesTheNameOfAUnitAndShowsIt() {
        var entry = heads.entryOf(handled.classified(FindingClass.S1)).orElseThrow();
        var id = walk.opened();
        for (var asked : List.of("MH-A", "mh-a", "cua khau minh hoa a", UNIT_VI)) {
            assertThat(text("/accountability-entries", "vi", asked))
                    .contains(entry.toString(), "value=\"MH-A\"", ">" + UNIT_VI + "</span>");
            assertThat(text("/disciplinary-cases", "vi", asked)).contains(id.toString());
            assertThat(text("/disciplinary-cases.csv", "vi", asked)).contains("MH-A");
        }
        assertThat(text("/accountability-entries", "vi", "minh hoa"))
                .contains("Không rõ là đơn vị nào", "<option value=\"MH-A\">" + UNIT_VI)
                .doesNotContain(entry.toString());
        assertThat(text("/findings", "vi", "MH-A")).contains(UNIT_VI, "(MH-A)");
    }

    private String text(String address, String language, String unit) {
        return read(
                address, MockMvcRequestBuilders.get(address).param("unit", unit).param("lang", language));
    }

    private String text(String address, String language) {
        return read(address, MockMvcRequestBuilders.get(address).param("lang", language));
    }

    private String read(String address, MockHttpServletRequestBuilder request) {
        var answer = doors.send("lanhdao1", request);
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
