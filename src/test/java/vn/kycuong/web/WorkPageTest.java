package vn.kycuong.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kycuong.RealTest;
import vn.kycuong.doors.DoorClient;
import vn.kycuong.inspection.OpenCases;

/** Work that fills more than a page. */
@RealTest
class WorkPageTest {

    private static final int MANY = 31;

    private static final Pattern NEXT = Pattern.compile("href=\"(/work\\?after=[-\\w]+)\"[^>]*>Trang sau");
    private static final Pattern CASE = Pattern.compile("href=\"/inspections/([-0-9a-f]{36})\"");

    @Autowired
    private DoorClient doors;

    @Autowired
    private OpenCases cases;

    @Test
    void isReadPageByPage() {
        var drafted = new HashSet<String>();
        for (var count = 0; count < MANY; count++) {
            drafted.add(cases.drafted().toString());
        }

        var board = text("/leadership");
        assertThat(board).contains("<b>30+</b>", "href=\"/work\">Tất cả việc đang chờ");

        var seen = new HashSet<String>();
        var address = "/work";
        while (!address.isEmpty()) {
            var page = text(address);
            CASE.matcher(page).results().forEach(found -> seen.add(found.group(1)));
            var next = NEXT.matcher(page);
            address = next.find() ? next.group(1) : "";
        }
        assertThat(seen).containsAll(drafted);
    }

    @Test
    void isReadPageByPageByMachines() {
        cases.drafted();
        cases.drafted();
        var first = text("/api/v1/work?limit=1");
        assertThat(first).containsPattern("\"items\":\\[\\{[^}]*}],\"next\":\"");
        assertThat(doors.get("lanhdao1", "/api/v1/work?after=nowhere").getStatus())
                .isEqualTo(422);
    }

    private String text(String address) {
        var answer = doors.get("lanhdao1", address);
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
