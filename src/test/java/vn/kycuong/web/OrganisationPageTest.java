package vn.kycuong.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.annotation.Transactional;
import vn.kycuong.RealTest;
import vn.kycuong.doors.DoorClient;
import vn.kycuong.organisation.Accounts;
import vn.kycuong.organisation.Organisation;

/** An administrator looks at units and people as they were on a day, and changes them; errors keep what was entered. */
@RealTest
@Transactional
class OrganisationPageTest {

    private static final String ADMINISTRATOR = "quantri1";
    private static final String UNIT = "/organisation/units/MH-A";

    @Autowired
    DoorClient doors;

    @Autowired
    Organisation organisation;

    @Autowired
    Accounts accounts;

    @Autowired
    Clock clock;

    private final String code =
            "CC-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    private final String person = "/organisation/officials/" + code;

    @Test
    void showsUnitsAndTheirPeopleOnADay() {
        assertThat(text(get("/organisation")))
                .contains("/organisation/units/BTC")
                .doesNotContain("??");
        assertThat(text(get(UNIT))).contains("TDV-A", "/organisation/units/MH-KV", "Bố trí vị trí công tác");
        var before = text(get(UNIT + "?on=2020-01-01"));
        assertThat(before).contains("không tồn tại vào ngày 01/01/2020", "Trước và sau ngày đó", "TDV-A");
        assertThat(text(get("/organisation?q=minh hoa&lang=en"))).contains("Units found");
        assertThat(get("/organisation/units/KHONG-CO").getStatus()).isEqualTo(404);
    }

    @Test
    void registersAppointsAndEnds() {
        var today = LocalDate.now(clock);
        assertThat(post("/organisation/officials/new", "officialCode=" + code + "&officialName=Nguyễn Thị Mới")
                        .getRedirectedUrl())
                .isEqualTo("/organisation/officials");
        assertThat(text(get("/organisation/officials?q=nguyen thi moi"))).contains(code, "không giữ vị trí nào");

        var refused = post(UNIT + "/appointments", "appointed=" + code + "&post=KHONG-CO&postFrom=" + today);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(text(refused)).contains("value=\"" + code + '"', "#field-post", "#field-decisionBasis");

        var appointed = post(
                UNIT + "/appointments",
                "appointed=" + code + "&post=CONG_CHUC&decisionBasis=1/QĐ&postFrom=" + today.minusDays(9));
        assertThat(appointed.getRedirectedUrl()).isEqualTo(UNIT);
        assertThat(organisation.assignments(code)).hasSize(1);
        var end = text(get(person)).replaceFirst("(?s).*(/organisation/assignments/[^/]+/end).*", "$1");
        assertThat(text(get(end))).contains("Nguyễn Thị Mới");
        assertThat(post(end, "postLastDay=2000-01-01").getStatus()).isEqualTo(422);
        assertThat(post(end, "postLastDay=" + today.minusDays(2)).getRedirectedUrl())
                .isEqualTo(UNIT);
        assertThat(organisation.assignments(code).get(0).to()).isEqualTo(today.minusDays(2));
    }

    @Test
    void opensChangesAndDisablesAnAccount() {
        post("/organisation/officials/new", "officialCode=" + code + "&officialName=Trần Văn Mới");
        var weak = post(person + "/account", "accountName=moi.tran&roles=CLERK&newPassword=ngan");
        assertThat(weak.getStatus()).isEqualTo(422);
        assertThat(text(weak))
                .contains("Mật khẩu quá yếu", "value=\"moi.tran\"")
                .doesNotContain("value=\"ngan\"");

        var name = "tran." + code.toLowerCase(Locale.ROOT).replace("cc-", "");
        var opened =
                post(person + "/account", "accountName=" + name + "&roles=CLERK&newPassword=mot-mat-khau-du-dai-2026");
        assertThat(opened.getRedirectedUrl()).isEqualTo(person);
        var account = "/organisation/accounts/" + name;
        assertThat(text(get(person))).contains(account + "/disablement", "Văn thư");
        assertThat(text(get(account + "/roles"))).contains("value=\"CLERK\" checked");
        assertThat(post(account + "/roles", "roles=INSPECTOR&roles=CLERK").getRedirectedUrl())
                .isEqualTo("/organisation/accounts");

        assertThat(text(get(account + "/disablement"))).contains("không đăng nhập được nữa", "Trần Văn Mới");
        assertThat(accounts.byName(name).orElseThrow().enabled()).isTrue();
        post(account + "/disablement", "");
        assertThat(accounts.byName(name).orElseThrow().enabled()).isFalse();
        var again = post(account + "/disablement", "");
        assertThat(again.getStatus()).isEqualTo(409);
        assertThat(text(again)).contains("đã bị vô hiệu hóa");
    }

    @Test
    void declaresTiesAndRenamesAUnit() {
        post("/organisation/officials/new", "officialCode=" + code + "&officialName=Lê Thị Mới");
        assertThat(post(person + "/ties", "tieKind=SPOUSE").getStatus()).isEqualTo(422);
        assertThat(post(person + "/ties", "tieKind=SPOUSE&otherOfficial=CC-002").getRedirectedUrl())
                .isEqualTo(person);
        assertThat(text(doors.get("nhansu1", person))).contains("Vợ, chồng", "/organisation/officials/CC-002");
        assertThat(text(get(person))).doesNotContain("/organisation/officials/CC-002");

        var renamed = post(
                UNIT + "/successions",
                "succession=RENAMED&successor=" + code + "&unitNameVi=Đơn vị mới&unitNameEn=New unit&decisionBasis=2/QĐ"
                        + "&takesEffectOn=" + LocalDate.now(clock).plusDays(30));
        assertThat(renamed.getRedirectedUrl()).isEqualTo(UNIT);
        assertThat(text(get(UNIT))).contains("Đổi tên", "/organisation/units/" + code);
    }

    @Test
    void showsActsAndNamesOnlyToWhomTheyBelong() {
        assertThat(text(doors.get("lanhdao1", UNIT))).contains("TDV-A").doesNotContain("/appointments", "/end\"");
        assertThat(text(doors.get("tichhop1", UNIT))).doesNotContain("TDV-A", "/organisation/officials/");
        assertThat(doors.get("lanhdao1", "/organisation/accounts").getStatus()).isEqualTo(403);
        assertThat(text(doors.get("lanhdao1", "/organisation/officials/TDV-A")))
                .doesNotContain("/organisation/accounts");
        assertThat(text(doors.get("kiemtoan1", "/organisation/accounts"))).doesNotContain("/disablement");
    }

    @Test
    void saysWhereAnOfficialIsWrittenTo() {
        post("/organisation/officials/new", "officialCode=" + code + "&officialName=Lê Thị Mới");
        assertThat(text(get(person))).contains("Chưa có địa chỉ", "/mail-address");
        var refused = post(person + "/mail-address", "mailAddress=khong phai dia chi");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(text(refused)).contains("Địa chỉ thư điện tử không hợp lệ", "value=\"khong phai dia chi\"");
        assertThat(post(person + "/mail-address", "mailAddress=moi@example.invalid")
                        .getRedirectedUrl())
                .isEqualTo(person);
        assertThat(text(get(person + "/mail-address"))).contains("value=\"moi@example.invalid\"");
        assertThat(text(doors.get("kiemtoan1", person)))
                .contains("moi@example.invalid")
                .doesNotContain("/mail-address");
        assertThat(text(doors.get("lanhdao1", person))).doesNotContain("moi@example.invalid");
        assertThat(doors.get("kiemtoan1", person + "/mail-address").getStatus()).isEqualTo(403);
        post(person + "/mail-address", "mailAddress=");
        assertThat(text(get(person))).contains("Chưa có địa chỉ");
    }

    private MockHttpServletResponse get(String address) {
        return doors.get(ADMINISTRATOR, address);
    }

    private MockHttpServletResponse post(String address, String form) {
        var request = MockMvcRequestBuilders.post(address);
        for (var pair : form.isEmpty() ? new String[0] : form.split("&", -1)) {
            var words = pair.split("=", 2);
            request.param(words[0], words[1]);
        }
        return doors.send(ADMINISTRATOR, request);
    }

    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
