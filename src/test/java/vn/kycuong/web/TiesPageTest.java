package vn.kycuong.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.annotation.Transactional;
import vn.kycuong.RealTest;
import vn.kycuong.doors.DoorClient;

/** Somebody declares an interest, sees it and brings it to an end; nobody else finds it. */
@RealTest
@Transactional
class TiesPageTest {

    private static final String ME = "kiemtra2";

    @Autowired
    DoorClient doors;

    @Autowired
    Clock clock;

    @Test
    void declaresShowsAndEnds() {
        assertThat(read(ME, "/ties")).contains("Đồng chí chưa khai quan hệ nào", "/ties/new");
        var refused = post(ME, "/ties/new", "ownTieKind", "SIBLING", "otherOfficial", "", "tieUnit", "MH-B");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(text(refused)).contains("Khai báo chưa đầy đủ", "value=\"MH-B\" selected");
        assertThat(post(ME, "/ties/new", "ownTieKind", "INTEREST", "tieUnit", "MH-X")
                        .getStatus())
                .isEqualTo(422);
        assertThat(post(ME, "/ties/new", "ownTieKind", "", "tieUnit", "MH-B").getStatus())
                .isEqualTo(422);

        assertThat(post(ME, "/ties/new", "ownTieKind", "INTEREST", "tieUnit", "MH-B")
                        .getRedirectedUrl())
                .isEqualTo("/ties");
        assertThat(read(ME, "/ties")).contains("MH-B", "Đã chấm dứt").doesNotContain("??");
        assertThat(text(post(ME, "/ties/new", "ownTieKind", "INTEREST", "tieUnit", "MH-B")))
                .contains("Quan hệ này đã được khai báo");

        var end = read(ME, "/ties").replaceFirst("(?s).*(/ties/[^/]+/end).*", "$1");
        var today = LocalDate.now(clock);
        var early = post(ME, end, "tieLastDay", today.minusDays(3).toString());
        assertThat(early.getStatus()).isEqualTo(422);
        assertThat(text(early)).contains("Ngày cuối cùng phải từ ngày khai");
        assertThat(post(ME, end, "tieLastDay", today.toString()).getRedirectedUrl())
                .isEqualTo("/ties");
        assertThat(read(ME, "/ties?lang=en"))
                .contains("Interest", "Until the end of")
                .doesNotContain("Has ended");
        assertThat(doors.get("kiemtra1", end).getStatus()).isEqualTo(404);
    }

    @Test
    void isDeclaredWithWhomAndWhatWasFoundByName() {
        assertThat(read(ME, "/ties/new"))
                .contains("Tìm người hoặc đơn vị theo tên")
                .doesNotContain("TDV-B", "??");
        var people = read(ME, "/ties/new?tieName=truong don vi b");
        assertThat(people)
                .contains("<option value=\"TDV-B\">Trưởng đơn vị B · ", "Tìm thấy 1 người, 0 đơn vị")
                .doesNotContain("TDV-A");
        assertThat(read(ME, "/ties/new?tieName=cửa khẩu minh họa b"))
                .contains("<option value=\"MH-B\">Hải quan cửa khẩu Minh Họa B</option>");
        assertThat(read(ME, "/ties/new?tieName=border gate b&lang=en")).doesNotContain("??");
        assertThat(read("nhansu1", "/organisation/officials/CC-002/ties?tieName=truong don vi b"))
                .contains("<option value=\"TDV-B\">Trưởng đơn vị B · ");
    }

    @Test
    void isFoundByPersonnelOnThePageOfTheOfficial() {
        post(ME, "/ties/new", "ownTieKind", "CHILD", "otherOfficial", "TDV-B");
        assertThat(read(ME, "/ties")).contains("còn hiệu lực").doesNotContain("/end");
        var official = "/organisation/officials/CC-002";
        assertThat(read("nhansu1", official)).contains("/organisation/officials/TDV-B", "Đã chấm dứt");
        assertThat(read("kiemtra1", official)).doesNotContain("TDV-B");
        var end = read("nhansu1", official).replaceFirst("(?s).*(/ties/[^/]+/end).*", "$1");
        assertThat(post("nhansu1", end, "tieLastDay", LocalDate.now(clock).toString())
                        .getRedirectedUrl())
                .isEqualTo(official);
    }

    private MockHttpServletResponse post(String account, String address, String... values) {
        var request = MockMvcRequestBuilders.post(address);
        for (var place = 0; place < values.length; place += 2) {
            request.param(values[place], values[place + 1]);
        }
        return doors.send(account, request);
    }

    private String read(String account, String address) {
        return text(doors.get(account, address));
    }

    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
