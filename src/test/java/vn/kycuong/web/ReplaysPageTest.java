package vn.kycuong.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.annotation.Transactional;
import vn.kycuong.RealTest;
import vn.kycuong.doors.DoorClient;

/** An administrator orders events to be sent again, watches and stops it; an auditor only watches. */
@RealTest
@Transactional
class ReplaysPageTest {

    private static final String ADMINISTRATOR = "quantri1";
    private static final String NEW = "/repairs/replays/new";

    @Autowired
    DoorClient doors;

    @Test
    void ordersWatchesAndStops() {
        assertThat(read(ADMINISTRATOR, "/repairs")).contains("/repairs/replays");
        assertThat(read(ADMINISTRATOR, NEW)).contains("Bỏ trống: mọi hồ sơ").doesNotContain("??");
        var refused = post(ADMINISTRATOR, NEW, "replayAudience", "UNITS", "replayReason", "");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(text(refused)).contains("#field-replayReason");
        var empty = post(
                ADMINISTRATOR,
                NEW,
                "replayFrom",
                "2026-11-20T08:00",
                "replayTo",
                "2026-11-20T07:00",
                "replayReason",
                "Người nhận mất một ngày");
        assertThat(empty.getStatus()).isEqualTo(422);
        assertThat(text(empty)).contains("khoảng thời gian trống", "2026-11-20T08:00");
        assertThat(post(ADMINISTRATOR, NEW, "replayFrom", "hôm qua", "replayReason", "x")
                        .getStatus())
                .isEqualTo(422);

        var ordered = post(
                ADMINISTRATOR,
                NEW,
                "replayAudience",
                "LEADERSHIP",
                "replayCase",
                "KH-<b>1</b>",
                "replayType",
                "inspection.announced",
                "replayReason",
                "Người nhận mất một ngày");
        assertThat(ordered.getRedirectedUrl()).isEqualTo("/repairs/replays");
        var page = read(ADMINISTRATOR, "/repairs/replays");
        assertThat(page)
                .contains("Đang gửi", "lãnh đạo", "KH-&lt;b&gt;1", "0 trên 0", "Người nhận mất một ngày")
                .doesNotContain("??", NEW);
        assertThat(text(post(ADMINISTRATOR, NEW, "replayReason", "Lần nữa"))).contains("Đang có một lần gửi lại");
        assertThat(read("kiemtoan1", "/repairs/replays?lang=en"))
                .contains("Being sent", "0 of 0")
                .doesNotContain("/stop");

        var stop = page.replaceFirst("(?s).*(/repairs/replays/[^/]+/stop).*", "$1");
        assertThat(post("kiemtoan1", stop).getStatus()).isEqualTo(403);
        assertThat(post(ADMINISTRATOR, stop).getRedirectedUrl()).isEqualTo("/repairs/replays");
        assertThat(read(ADMINISTRATOR, "/repairs/replays")).contains("Dừng theo yêu cầu của", NEW);
        assertThat(doors.get("lanhdao1", "/repairs/replays").getStatus()).isEqualTo(403);
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
