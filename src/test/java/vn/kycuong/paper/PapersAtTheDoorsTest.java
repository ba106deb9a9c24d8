package vn.kycuong.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.kycuong.MovableClock;
import vn.kycuong.RealTest;
import vn.kycuong.doors.DoorClient;
import vn.kycuong.finding.FindingClass;
import vn.kycuong.finding.FindingQueries;
import vn.kycuong.finding.Handled;
import vn.kycuong.finding.ReminderLetterQueries;
import vn.kycuong.inspection.DocumentKind;
import vn.kycuong.inspection.InspectionQueries;
import vn.kycuong.inspection.OpenCases;

/** Who may read a paper may print it, nobody else; and whoever holds one learns only whether it is as issued. */
@RealTest
class PapersAtTheDoorsTest {

    @Autowired
    DoorClient doors;

    @Autowired
    OpenCases cases;

    @Autowired
    Handled handled;

    @Autowired
    FindingQueries findings;

    @Autowired
    ReminderLetterQueries letters;

    @Autowired
    InspectionQueries inspections;

    @Autowired
    JdbcOpenings openings;

    @Autowired
    MovableClock clock;

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    void printsADecisionForThoseWhoReadIt() throws IOException {
        var id = cases.announced();
        var text =
                inspections.document(cases.leader(), id, DocumentKind.DECISION).text();
        for (var account : List.of("lanhdao1", "truongdoan1", "donvia", "vanthu1", "kiemtoan1")) {
            var read = text(doors.get(account, "/inspections/" + id + "/documents/DECISION/pdf"));
            assertThat(read).contains(squeezed("Điều 3.")).contains(squeezed("Lãnh đạo 01"));
            text.lines().skip(1).forEach(line -> assertThat(read).contains(squeezed(line)));
        }
        var word = doors.get("lanhdao1", "/api/v1/inspections/" + id + "/documents/DECISION/docx");
        assertThat(word.getStatus()).isEqualTo(200);
        assertThat(word.getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains(".docx");
        assertThat(doors.get("donvib", "/inspections/" + id + "/documents/DECISION/pdf")
                        .getStatus())
                .isEqualTo(404);
        assertThat(doors.get("donvia", "/inspections/" + id + "/documents/CONDUCT_PLAN/pdf")
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void givesTheDecisionOfASealedCaseOnlyToItsListAndRemembersIt() throws IOException {
        var id = cases.sealed();
        var address = "/inspections/" + id + "/documents/DECISION/pdf";
        for (var account : List.of("lanhdao2", "kiemtra2", "donvia", "vanthu1", "kiemtoan1")) {
            assertThat(doors.get(account, address).getStatus()).as(account).isEqualTo(404);
        }
        var before = openings.of(id).size();
        assertThat(text(doors.get("truongdoan1", address))).contains(squeezed("QUYẾT ĐỊNH"));
        assertThat(openings.of(id)).hasSizeGreaterThan(before).endsWith("TD-01");
    }

    @Test
    void confirmsWhatWasIssuedAndTellsNothingOfTheRest() throws IOException {
        var open = hash(cases.announced(), DocumentKind.DECISION);
        var sealed = hash(cases.sealed(), DocumentKind.DECISION);
        assertThat(answer(null, open)).contains("AS_ISSUED");
        for (var account :
                Stream.of(null, "truongdoan1", "lanhdao1", "kiemtoan1").toList()) {
            assertThat(answer(account, sealed).replace(sealed, ""))
                    .isEqualTo(answer(account, "f".repeat(64)).replace("f".repeat(64), ""))
                    .contains("UNKNOWN");
        }
        var page = doors.get(null, "/verification?sha256=" + open);
        assertThat(page.getContentAsString(StandardCharsets.UTF_8))
                .contains("Đúng như đã phát hành")
                .doesNotContain("MH-A", "Lãnh đạo", "KT-");
        assertThat(doors.get(null, "/verification?sha256=<script>").getContentAsString(StandardCharsets.UTF_8))
                .contains("Không xác nhận được")
                .doesNotContain("<script>");
    }

    @Test
    void writesALetterWithEachReminder() throws IOException {
        var finding = handled.classified(FindingClass.S1);
        clock.advance(Duration.ofDays(30));
        handled.runDue(finding);
        var sent = letters.ofFinding(cases.headOfUnit(), finding);
        assertThat(sent).isNotEmpty();
        var letter = sent.get(sent.size() - 1);
        var read = text(doors.get("donvia", "/findings/" + finding + "/reminders/" + letter.number() + "/pdf"));
        letter.text().lines().skip(1).forEach(line -> assertThat(read).contains(squeezed(line)));
        assertThat(answer(null, letter.sha256())).contains("AS_ISSUED");
        assertThat(doors.get("donvib", "/findings/" + finding + "/reminders/1/pdf")
                        .getStatus())
                .isEqualTo(404);
        assertThat(doors.get("donvia", "/findings/" + finding).getContentAsString(StandardCharsets.UTF_8))
                .contains("/reminders/1/docx");
        var minutes = hash(findings.detail(cases.leader(), finding).finding().caseId(), DocumentKind.MINUTES);
        assertThat(answer(null, minutes)).contains("AS_ISSUED");
    }

    private String hash(UUID id, DocumentKind kind) {
        return inspections.document(cases.teamHead(), id, kind).sha256();
    }

    private String answer(@Nullable String account, String sha256) throws IOException {
        var answer = doors.get(account, "/api/v1/verification?sha256=" + sha256);
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private static String text(MockHttpServletResponse answer) throws IOException {
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("application/pdf");
        try (var document = Loader.loadPDF(answer.getContentAsByteArray())) {
            return squeezed(new PDFTextStripper().getText(document));
        }
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }
}
