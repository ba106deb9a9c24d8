package vn.kycuong.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kycuong.MovableClock;
import vn.kycuong.RealTest;
import vn.kycuong.accountability.Heads;
import vn.kycuong.finding.FindingClass;
import vn.kycuong.finding.FindingQueries;
import vn.kycuong.finding.Handled;
import vn.kycuong.inspection.OpenCases;
import vn.kycuong.journal.Owner;
import vn.kycuong.proceeding.DisciplinaryWalk;

/** Every page in a real browser, wide and on a phone, light and dark: nothing is cut off, and nobody is shut out. */
@RealTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTest {

    @LocalServerPort
    private int port;

    @Autowired
    private OpenCases cases;

    @Autowired
    private Handled findings;

    @Autowired
    private FindingQueries read;

    @Autowired
    private Heads heads;

    @Autowired
    private DisciplinaryWalk discipline;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Owner owner;

    private final Map<String, UUID> names = new HashMap<>();
    private @Nullable Browser browser;
    private String signedIn = "";

    @BeforeAll
    void bringCasesIntoTheirStates() {
        browser = Browser.open(Chromium.installed(), port, true);
        var finding = findings.classified(FindingClass.S1);
        var fieldwork = cases.announced();
        findings.recorded(fieldwork);
        names.put("finding", finding);
        names.put("entry", heads.entryOf(finding).orElseThrow());
        names.put("disciplined", discipline.opened());
        names.put("reviewed", discipline.reviewed());
        names.put("summoned", discipline.summoned());
        clock.reset();
        names.put("minuted", read.detail(cases.leader(), finding).finding().caseId());
        names.put("fieldwork", fieldwork);
        names.put("drafted", cases.drafted());
        names.put("sealed", cases.sealed());
        names.put("absent", new UUID(4, 2));
    }

    /** So that there is something to repair. */
    @BeforeAll
    void letSomethingGoWrong() {
        names.put("rejected", UUID.randomUUID());
        owner.executes(
                "insert into rejected_command (id, source, command_id, type, identified, reason, rejected_at)"
                        + " values (?, '/hotline', 'HL-2026-0117', 'signal.received', true, 'unit-unknown', now())",
                names.get("rejected"));
        for (var stuck : List.of(cases.decided(), cases.sealed())) {
            owner.executes(
                    "update act_ru_job set retries_ = 0 where process_instance_id_ in"
                            + " (select id_ from act_ru_execution where business_key_ = ?)",
                    stuck.toString());
        }
    }

    @AfterAll
    void leaveNothingToRepair() {
        owner.executes("delete from rejected_command where id = ?", names.get("rejected"));
        owner.executes("update act_ru_job set retries_ = 3 where retries_ = 0");
    }

    @AfterAll
    void closeTheBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    static List<LookedAt> pages() {
        return LookedAt.all();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void canBeReadAndUsed(LookedAt page) {
        var window = as(page.account());
        window.go(address(page));
        for (var look : List.of(new Look(1280, "light"), new Look(390, "dark"))) {
            window.size(look.width(), look.scheme());
            window.shoot(page.toString(), look.width());
            assertThat(window.text()).as(page + " " + look).doesNotContain("??", "null");
            assertThat(window.overflow())
                    .as(page + " " + look + " is wider than its window")
                    .isNotPositive();
            assertThat(window.barriers()).as(page + " " + look).isEmpty();
        }
        assertThat(window.complaints()).as(page.toString()).allMatch(EveryPageTest::isExpected);
    }

    @Test
    void theSignInPageCanBeReadAndUsed() {
        var window = as("kiemtoan1");
        window.find(".account summary").click();
        window.find(".account button").click();
        signedIn = "";
        window.arrivesAt("/login?out");
        assertThat(window.barriers()).isEmpty();
    }

    /** That nothing is there is what one of the pages is about. */
    private static boolean isExpected(String complaint) {
        return complaint.contains("status of 404") && complaint.contains(new UUID(4, 2).toString());
    }

    private record Look(int width, String scheme) {}

    private Browser as(String account) {
        var window = browser;
        if (window == null) {
            throw new IllegalStateException("There is no browser");
        }
        if (!signedIn.equals(account)) {
            window.signIn(account);
            signedIn = account;
        }
        return window;
    }

    private String address(LookedAt page) {
        var address = page.address();
        for (var name : names.entrySet()) {
            address = address.replace('{' + name.getKey() + '}', name.getValue().toString());
        }
        return address;
    }
}
