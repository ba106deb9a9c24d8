package vn.kycuong.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Ids;

/** Fictitious units and people, marked as such, for a system that was started without any configuration. */
@Component
@Profile({"embedded", "test"})
@ConditionalOnProperty(name = "kycuong.demonstration", havingValue = "true", matchIfMissing = true)
class DemonstrationData {

    private static final String BY = Actor.SYSTEM.official();
    private static final String MARKED = "DỮ LIỆU MINH HỌA";
    private static final LocalDate BEGINNING = LocalDate.of(2025, 3, 1);
    private static final int MONTHS_SINCE_TRANSFER = 5;

    private final JdbcUnitChanges units;
    private final JdbcOfficials officials;
    private final JdbcAssignments assignments;
    private final JdbcAccounts accounts;
    private final PasswordEncoder passwords;
    private final Ids ids;
    private final Clock clock;

    DemonstrationData(
            JdbcUnitChanges units,
            JdbcOfficials officials,
            JdbcAssignments assignments,
            JdbcAccounts accounts,
            PasswordEncoder passwords,
            Ids ids,
            Clock clock) {
        this.units = units;
        this.officials = officials;
        this.assignments = assignments;
        this.accounts = accounts;
        this.passwords = passwords;
        this.ids = ids;
        this.clock = clock;
    }

    void load() {
        if (!addUnits()) {
            return;
        }
        addPeople();
        addPosts();
        addConflictsOfInterest();
        var hash = passwords.encode(DemonstrationAccounts.PASSWORD);
        for (var account : DemonstrationAccounts.list()) {
            accounts.open(
                    new Account(account.name(), hash, account.official(), Set.of(account.role()), true, true), BY);
        }
    }

    private boolean addUnits() {
        var region = "MH-KV";
        if (!units.add(region, true)) {
            return false;
        }
        version(
                region,
                "CHQ",
                "CHI_CUC_KV",
                "Chi cục Hải quan khu vực Mẫu (" + MARKED + ")",
                "Sample Regional Customs");
        for (var letter : List.of("A", "B", "C")) {
            var code = "MH-" + letter;
            units.add(code, true);
            version(
                    code,
                    region,
                    "HQ_CUA_KHAU",
                    "Hải quan cửa khẩu Minh Họa " + letter,
                    "Sample Border Gate " + letter);
        }
        units.add("MH-KT", true);
        version("MH-KT", region, "PHONG", "Phòng Kiểm tra (Minh Họa)", "Sample Inspection Division");
        units.add("MH-LD", true);
        version("MH-LD", region, "LANH_DAO", "Lãnh đạo Chi cục (Minh Họa)", "Sample Leadership");
        return true;
    }

    private void version(String code, String parent, String type, String nameVi, String nameEn) {
        var english = nameEn + " (demonstration)";
        units.addVersion(
                new JdbcUnitChanges.Version(code, parent, type, nameVi, english, BEGINNING, null, MARKED, "P"), BY);
    }

    private void addPeople() {
        for (var account : DemonstrationAccounts.list()) {
            officials.add(new Official(account.official(), account.who(), true), BY);
        }
        officials.add(new Official("TDV-C", "Trưởng đơn vị C", true), BY);
        officials.add(new Official("CC-010", "Công chức 010", true), BY);
        officials.add(new Official("CC-031", "Công chức 031", true), BY);
        officials.add(new Official("CC-044", "Công chức 044", true), BY);
    }

    private void addPosts() {
        appoint("LD-01", "MH-LD", "CHI_CUC_TRUONG", Position.HEAD, true);
        appoint("LD-01", "MH-KV", "CHI_CUC_TRUONG", Position.HEAD, false);
        appoint("LD-02", "MH-LD", "PHO_CHI_CUC_TRUONG", Position.DEPUTY, true);
        appoint("LD-02", "MH-KV", "PHO_CHI_CUC_TRUONG", Position.DEPUTY, false);
        appoint("CC-010", "MH-KT", "TRUONG_PHONG", Position.HEAD, true);
        for (var inspector : List.of("TD-01", "CC-001", "CC-002", "CC-003")) {
            appoint(inspector, "MH-KT", "CONG_CHUC_KIEM_TRA", Position.STAFF, true);
        }
        appoint("TDV-A", "MH-A", "TRUONG_DON_VI", Position.HEAD, true);
        appoint("PDV-A", "MH-A", "PHO_TRUONG_DON_VI", Position.DEPUTY, true);
        appoint("TDV-B", "MH-B", "TRUONG_DON_VI", Position.HEAD, true);
        appoint("TDV-C", "MH-C", "TRUONG_DON_VI", Position.HEAD, true);
        appoint("CC-031", "MH-A", "CONG_CHUC", Position.STAFF, true);
        appoint("CC-044", "MH-B", "CONG_CHUC", Position.STAFF, true);
        appoint("CC-101", "MH-KV", "CONG_CHUC_TO_CHUC", Position.STAFF, true);
        appoint("CC-102", "MH-KV", "VAN_THU", Position.STAFF, true);
    }

    /** One inspector who served in unit A not long ago, and one who is a sibling of its head. */
    private void addConflictsOfInterest() {
        var lastDay = LocalDate.now(clock).minusMonths(MONTHS_SINCE_TRANSFER);
        appoint("CC-004", "MH-A", "CONG_CHUC", Position.STAFF, true, BEGINNING, lastDay);
        appoint("CC-004", "MH-KT", "CONG_CHUC_KIEM_TRA", Position.STAFF, true, lastDay.plusDays(1), null);
        officials.addTie(ids.next(), new Tie("CC-003", "TDV-A", TieKind.SIBLING.name(), ""), BY);
    }

    private void appoint(String official, String unit, String post, Position position, boolean main) {
        appoint(official, unit, post, position, main, BEGINNING, null);
    }

    private void appoint(
            String official,
            String unit,
            String post,
            Position position,
            boolean main,
            LocalDate from,
            @Nullable LocalDate to) {
        var row = new JdbcAssignments.Row(ids.next(), official, unit, post, position, main, from, to);
        assignments.add(row, MARKED, BY);
    }
}
