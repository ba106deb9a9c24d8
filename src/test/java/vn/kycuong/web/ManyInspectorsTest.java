package vn.kycuong.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.annotation.Transactional;
import vn.kycuong.RealTest;
import vn.kycuong.doors.DoorClient;

/** Where more hold a role than fit a list, a team is named: nobody is left out because a list has an end. */
@RealTest
@Transactional
class ManyInspectorsTest {

    @Autowired
    DoorClient doors;

    @Autowired
    JdbcClient database;

    @Test
    void aTeamIsNamedAndWhoIsInTheWayIsSaid() {
        assertThat(step("TEAM", "TD-01", "CC-001")).contains("<select id=\"field-teamHead\"");

        hire(100);

        var team = step("TEAM", "TD-01", "kiểm tra viên thứ 077\nkiểm tra viên thứ 078");
        assertThat(team)
                .contains("<input id=\"field-teamHead\"", "<textarea id=\"field-teamMembers\"", "MANY-77\nMANY-78")
                .contains("<select id=\"field-issuer\"")
                .doesNotContain("??", "Kiểm tra viên thứ 099");
        assertThat(step("TERMS", "TD-01", "kiểm tra viên thứ 077, CC-001"))
                .contains("Có xung đột lợi ích", "Kiểm tra viên thứ 077 (MANY-77)", "MANY-77\nCC-001</textarea>");
        assertThat(step("TERMS", "TD-01", "cc-001"))
                .contains("name=\"teamMembers\" value=\"CC-001\"", "field-rulePackage");
        assertThat(step("TERMS", "TD-01", "kiểm tra viên thứ"))
                .contains("#field-teamMembers", "Có nhiều người", "MANY-1<");
    }

    private String step(String to, String head, String members) {
        var shown = doors.send(
                "truongdoan1",
                MockMvcRequestBuilders.post("/inspections/new")
                        .param("at", to.equals("TEAM") ? "PLACE" : "TEAM")
                        .param("to", to)
                        .param("kind", "THEMATIC")
                        .param("ground", "ORDER")
                        .param("groundReference", "12/CĐ")
                        .param("theme", "Kỷ cương tiếp công dân")
                        .param("unit", "MH-A")
                        .param("scope", "Toàn bộ")
                        .param("content", "Tiếp công dân")
                        .param("periodFrom", "2026-01-01")
                        .param("periodTo", "2026-06-30")
                        .param("issuer", "LD-01")
                        .param("teamHead", head)
                        .param("teamMembers", members));
        return new String(shown.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private void hire(int many) {
        database.sql("""
                        insert into official (code, name, recorded_at, recorded_by)
                        select 'MANY-' || i, 'Kiểm tra viên thứ ' || to_char(i, 'FM000'), now(), 'test'
                          from generate_series(1, :many) i
                        """).param("many", many).update();
        database.sql("""
                        insert into assignment (id, official, unit, post, position, main, valid_from, recorded_at, recorded_by)
                        select gen_random_uuid(), 'MANY-' || i, 'MH-KV', 'CONG_CHUC', 'STAFF', true, '2020-01-01', now(), 'test'
                          from generate_series(1, :many) i
                        """).param("many", many).update();
        database.sql("""
                        insert into account (name, password_hash, official, opened_at, opened_by, password_changed_at)
                        select 'many-' || i, 'none', 'MANY-' || i, now(), 'test', now() from generate_series(1, :many) i
                        """).param("many", many).update();
        database.sql("""
                        insert into account_role (account, role, granted_at, granted_by)
                        select 'many-' || i, 'INSPECTOR', now(), 'test' from generate_series(1, :many) i
                        """).param("many", many).update();
    }
}
