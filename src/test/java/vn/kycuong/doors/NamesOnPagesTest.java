package vn.kycuong.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.kycuong.RealTest;
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

    private String text(String address, String language) {
        MockHttpServletResponse answer =
                doors.send("lanhdao1", MockMvcRequestBuilders.get(address).param("lang", language));
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
