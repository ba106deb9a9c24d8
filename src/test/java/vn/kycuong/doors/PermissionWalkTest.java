package vn.kycuong.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import vn.kycuong.RealTest;
import vn.kycuong.accountability.Heads;
import vn.kycuong.finding.FindingClass;
import vn.kycuong.finding.Handled;
import vn.kycuong.inspection.OpenCases;

/** Everybody at every door, with cases in every state that changes who may pass. */
@RealTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PermissionWalkTest {

    private static final List<MatrixLine> MATRIX = MatrixLine.all();

    /** What a page of a case may ask of the database. */
    private static final int MOST_STATEMENTS = 15;

    /** What a list may ask, however many cases other tests have left: it reads no case by itself. */
    private static final int MOST_STATEMENTS_OF_A_LIST = 40;

    @Autowired
    private DoorClient doors;

    @Autowired
    private OpenCases open;

    @Autowired
    private Handled findings;

    @Autowired
    private Heads heads;

    private final List<WalkedCase> cases = new ArrayList<>();

    @BeforeAll
    void bringCasesIntoTheirStates() {
        cases.add(new WalkedCase("drafted", open.drafted(), null, false, "MH-A", false, false, null));
        cases.add(new WalkedCase("decided", open.decided(), null, false, "MH-A", false, true, null));
        cases.add(new WalkedCase("decided, unit B", open.decided("MH-B"), null, false, "MH-B", false, true, null));
        cases.add(withFinding("in fieldwork", false));
        cases.add(withFinding("minuted", true));
        cases.add(withEntry());
        cases.add(new WalkedCase("sealed", open.sealed(), null, false, "MH-A", true, false, null));
    }

    private WalkedCase withFinding(String state, boolean minuted) {
        var id = open.announced();
        open.exhibit(id);
        var finding = findings.recorded(id);
        if (minuted) {
            open.minuted(id);
        }
        return new WalkedCase(state, id, finding, minuted, "MH-A", false, true, null);
    }

    private WalkedCase withEntry() {
        var finding = findings.classified(FindingClass.S1);
        var entry = heads.entryOf(finding).orElseThrow();
        return new WalkedCase("accountable", heads.caseOf(entry), finding, true, "MH-A", false, true, entry);
    }

    static List<Walker> everybody() {
        return Walker.ALL;
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void passesWhereTheMatrixSaysAndNowhereElse(Walker who) {
        var wrong = new ArrayList<String>();
        try (var sent = new SentStatements()) {
            for (var line : MATRIX) {
                for (var way : line.ways()) {
                    if (way.isOfSomethingKept()) {
                        cases.forEach(each -> meet(line, way, who, each, sent, wrong));
                    } else if (!isAnsweredByAFilter(way)) {
                        meet(line, way, who, null, sent, wrong);
                    }
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void aCaseThatDoesNotExistLooksLikeOneThatMayNotBeKnown() throws Exception {
        var sealed = cases.get(cases.size() - 1).id();
        for (var account : List.of("donvia", "kiemtra2", "lanhdao2", "vanthu1", "kiemtoan1")) {
            for (var root : List.of("/api/v1/inspections/", "/inspections/")) {
                var hidden = doors.get(account, root + sealed);
                var absent = doors.get(account, root + new UUID(4, 2));
                assertThat(hidden.getStatus()).as(account).isEqualTo(404).isEqualTo(absent.getStatus());
                assertThat(Observations.comparable(hidden.getContentAsString()))
                        .isEqualTo(Observations.comparable(absent.getContentAsString())
                                .replace(new UUID(4, 2).toString(), sealed.toString()));
            }
        }
    }

    private void meet(
            MatrixLine line,
            MatrixLine.Way way,
            Walker who,
            @Nullable WalkedCase of,
            SentStatements sent,
            List<String> wrong) {
        if ((way.isOfFinding() && (of == null || of.finding() == null))
                || (way.isOfEntry() && (of == null || of.entry() == null))) {
            return;
        }
        var expected = Expectation.of(MATRIX, line, way, who, of);
        var address = Addresses.of(way, of);
        sent.forget();
        var answer = way.method().equals("GET")
                ? doors.get(who.account(), address)
                : doors.tried(who.account(), HttpMethod.valueOf(way.method()), address);
        if (!expected.isMetBy(answer, way)) {
            wrong.add(who.role() + " " + who.account() + " · " + way.method() + " " + way.pattern() + " · "
                    + (of == null ? "" : of.state()) + ": " + expected + ", got " + answer.getStatus());
        }
        if (way.method().equals("GET")
                && !way.isWrittenRowByRow()
                && sent.texts().size() > (way.isOfSomethingKept() ? MOST_STATEMENTS : MOST_STATEMENTS_OF_A_LIST)) {
            wrong.add(who.account() + " · " + address + ": " + sent.texts().size() + " statements");
        }
    }

    /** Signing in and out, files, and the page of an error are not answered by a handler that could be asked. */
    private static boolean isAnsweredByAFilter(MatrixLine.Way way) {
        return way.pattern().endsWith("/**")
                || List.of("/logout", "/error", "/favicon.ico").contains(way.pattern())
                || (way.pattern().equals("/login") && way.method().equals("POST"));
    }
}
