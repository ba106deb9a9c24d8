package vn.kycuong.organisation;

import java.util.List;
import vn.kycuong.access.Role;

/** The accounts of the demonstration. They exist only where the application brought its own database and broker. */
public final class DemonstrationAccounts {

    static final String PASSWORD = "minhhoa-2026";

    private static final List<DemonstrationAccount> ACCOUNTS = List.of(
            account("lanhdao1", Role.LEADERSHIP, "LD-01", "Lãnh đạo 01"),
            account("lanhdao2", Role.LEADERSHIP, "LD-02", "Lãnh đạo 02"),
            account("truongdoan1", Role.INSPECTOR, "TD-01", "Trưởng đoàn 01"),
            account("kiemtra1", Role.INSPECTOR, "CC-001", "Công chức 001"),
            account("kiemtra2", Role.INSPECTOR, "CC-002", "Công chức 002"),
            account("kiemtra3", Role.INSPECTOR, "CC-003", "Công chức 003"),
            account("kiemtra4", Role.INSPECTOR, "CC-004", "Công chức 004"),
            account("donvia", Role.HEAD_OF_UNIT, "TDV-A", "Trưởng đơn vị A"),
            account("phodonvia", Role.HEAD_OF_UNIT, "PDV-A", "Phó Trưởng đơn vị A"),
            account("donvib", Role.HEAD_OF_UNIT, "TDV-B", "Trưởng đơn vị B"),
            account("nhansu1", Role.PERSONNEL_OFFICER, "CC-101", "Công chức 101"),
            account("vanthu1", Role.CLERK, "CC-102", "Công chức 102"),
            account("quantri1", Role.ADMINISTRATOR, "SYS-QT1", "Quản trị hệ thống 01"),
            account("tichhop1", Role.INTEGRATION, "SYS-TH1", "Hệ thống tích hợp 01"),
            account("kiemtoan1", Role.AUDITOR, "CC-103", "Công chức 103"));

    private DemonstrationAccounts() {}

    public static List<DemonstrationAccount> list() {
        return ACCOUNTS;
    }

    private static DemonstrationAccount account(String name, Role role, String official, String who) {
        return new DemonstrationAccount(name, PASSWORD, role, official, who);
    }
}
