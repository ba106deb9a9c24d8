package vn.kycuong.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A paper of each form, with whatever text. */
final class SamplePapers {

    static final String SHA256 = "0123456789abcdef".repeat(4);
    static final String PAGE = "https://kycuong.example.vn/verification?sha256=" + SHA256;
    static final String UNIT = "Chi cục Minh họa Đường Lẫy";

    private SamplePapers() {}

    static OfficialPaper of(Form form, String text) {
        return new OfficialPaper(
                form,
                new Letterhead("TỔNG CỤC MINH HỌA", "CỤC MINH HỌA KHU VỰC I", "Hà Nội"),
                form == Form.MINUTES ? "" : "12/QĐ-MH",
                LocalDate.of(2026, 2, 3),
                Instant.parse("2026-02-03T02:15:00Z"),
                form == Form.REMINDER
                        ? "V/v đôn đốc xử lý phát hiện số 1, hồ sơ KT-2026-0001"
                        : "Về việc kiểm tra công vụ tại " + UNIT,
                "CỤC TRƯỞNG",
                UNIT,
                form == Form.MINUTES ? Line.of(text) : Line.ofLetter(text),
                List.of("- Như Điều 3;", "- Lưu: VT, hồ sơ KT-2026-0001."),
                signers(form),
                new Proof(SHA256, PAGE, QrCode.of(PAGE)));
    }

    private static List<Signer> signers(Form form) {
        var signed = "(Đã ký trên hệ thống lúc 09:15 ngày 03/02/2026)";
        return form == Form.MINUTES
                ? List.of(
                        new Signer("ĐẠI DIỆN ĐƠN VỊ", "Nguyễn Thị Hường", signed),
                        new Signer("TRƯỞNG ĐOÀN", "Đặng Quốc Vượng", signed))
                : List.of(new Signer("CỤC TRƯỞNG", "Lê Hoàng Ẩn", form == Form.NOTICE ? "" : signed));
    }
}
