package vn.kycuong.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kycuong.RealTest;
import vn.kycuong.doors.DoorClient;
import vn.kycuong.inspection.InspectionQueries;
import vn.kycuong.inspection.OpenCases;
import vn.kycuong.journal.Owner;

/** Who opened a sealed case is told to the auditor, and only once the case is not sealed any more. */
@RealTest
class OpeningsPageTest {

    private static final String AUDITOR = "kiemtoan1";

    @Autowired
    DoorClient doors;

    @Autowired
    OpenCases cases;

    @Autowired
    InspectionQueries inspections;

    @Autowired
    Owner owner;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    private UUID sealed = new UUID(0, 0);
    private String number = "";

    @BeforeEach
    void aLeaderOpensASealedCase() {
        sealed = cases.sealed();
        number = inspections.detail(cases.leader(), sealed).number();
    }

    @AfterEach
    void isSealedAgain() {
        owner.executes("update case_file set sealed = true where id = ?", sealed);
    }

    @Test
    void saysNothingOfACaseThatIsStillSealed() {
        assertThat(seen(number)).isEqualTo(seen("DX-2026-NEVER").replace("DX-2026-NEVER", number));
        assertThat(seen("LD-01")).doesNotContain(number, sealed.toString());
        assertThat(rowsFor("CC-103")).as("the second wall").isZero();
        assertThat(rowsFor("LD-01")).as("somebody on the list").isPositive();
    }

    @Test
    void saysWhoOpenedWhatAndWhenAfterwards() {
        owner.executes("update case_file set sealed = false where id = ?", sealed);

        assertThat(seen(number.toLowerCase(Locale.ROOT)))
                .contains("LD-01", "Hồ sơ cuộc kiểm tra", "/inspections/" + sealed)
                .doesNotContain("??");
        assertThat(seen("CC-999")).contains("Không có lần mở nào");
        assertThat(rowsFor("CC-103")).isPositive();
        assertThat(rowsFor("LD-02")).as("no auditor").isZero();
    }

    @Test
    void isForAuditorsOnly() {
        for (var account : new String[] {"lanhdao1", "quantri1", "truongdoan1", "donvia"}) {
            assertThat(doors.get(account, "/access-log").getStatus()).isEqualTo(403);
        }
        assertThat(text("/work")).contains("href=\"/access-log\"", "href=\"/journal\"");
    }

    private String seen(String asked) {
        return text("/access-log?q=" + asked);
    }

    private String text(String address) {
        return new String(doors.get(AUDITOR, address).getContentAsByteArray(), StandardCharsets.UTF_8)
                .replaceAll("(?<=name=\"_csrf\" value=\")[^\"]+", "");
    }

    private long rowsFor(String official) {
        Long rows = transaction.execute(status -> {
            database.sql("select set_config('kycuong.actor', :official, true)")
                    .param("official", official)
                    .query(String.class)
                    .single();
            return database.sql("select count(*) from access_log where case_id = :case")
                    .param("case", sealed)
                    .query(Long.class)
                    .single();
        });
        return rows == null ? -1 : rows;
    }
}
