package vn.kycuong.inspection;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.kycuong.organisation.Organisation;
import vn.kycuong.organisation.Unit;

/** Texts of the papers that follow from the facts of a case. They are official papers and therefore Vietnamese. */
@Component
class Papers {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final Organisation organisation;

    Papers(Organisation organisation) {
        this.organisation = organisation;
    }

    /** Law 84/2025/QH15, article 26.3: ground; scope, content, subject, inspected period; team; time limit. */
    String decision(Inspection inspection, Decision decision, String timeLimit) {
        var mandate = inspection.mandate();
        return """
                QUYẾT ĐỊNH số %s ngày %s
                Căn cứ %s: %s;
                Điều 1. Tiến hành %s đối với %s (hồ sơ %s).
                Phạm vi: %s
                Nội dung: %s
                Thời kỳ được xem xét: từ ngày %s đến ngày %s.
                Thời hạn: %s
                Điều 2. Thành lập Đoàn gồm: %s.
                Điều 3. Trưởng đoàn, các thành viên Đoàn và %s chịu trách nhiệm thi hành Quyết định này.
                Người ra quyết định: %s
                """.formatted(
                        decision.number(),
                        DAY.format(decision.on()),
                        ground(mandate.ground()),
                        mandate.groundReference(),
                        activity(inspection),
                        unitName(inspection.unit()),
                        inspection.number(),
                        mandate.scope(),
                        mandate.content(),
                        DAY.format(mandate.periodFrom()),
                        DAY.format(mandate.periodTo()),
                        timeLimit,
                        team(inspection),
                        unitName(inspection.unit()),
                        name(inspection.issuer()));
    }

    String notice(Inspection inspection, LocalDate startOn) {
        return """
                THÔNG BÁO về việc công bố quyết định
                Hồ sơ: %s
                Kính gửi: %s
                Quyết định được công bố từ ngày %s. Đề nghị đơn vị bố trí thời gian, địa điểm và thành phần tham dự.
                """.formatted(inspection.number(), unitName(inspection.unit()), DAY.format(startOn));
    }

    /** Inspection in the sense of the Inspection Law, or an inspection of another kind. */
    private static String activity(Inspection inspection) {
        return inspection.rules().frozen().code().equals("THANH_TRA") ? "thanh tra" : "kiểm tra";
    }

    private static String ground(GroundType ground) {
        return switch (ground) {
            case ANNUAL_PLAN -> "kế hoạch hằng năm";
            case ORDER -> "chỉ đạo của người có thẩm quyền";
            case SIGN_OF_VIOLATION -> "dấu hiệu vi phạm pháp luật";
            case COMPLAINT_OR_DENUNCIATION -> "khiếu nại, tố cáo";
            case HOTLINE_SIGNAL -> "tin báo qua đường dây nóng";
            case PRESS_REPORT -> "thông tin báo chí phản ánh";
            case SYSTEM_ANOMALY -> "dấu hiệu bất thường do hệ thống ghi nhận";
            case OTHER_LAW -> "quy định khác của pháp luật";
        };
    }

    private String team(Inspection inspection) {
        return inspection.team().stream()
                .filter(TeamMember::serves)
                .map(member -> name(member.official()) + " (" + post(member.role()) + ")")
                .collect(Collectors.joining("; "));
    }

    private static String post(TeamRole role) {
        return switch (role) {
            case HEAD -> "Trưởng đoàn";
            case DEPUTY -> "Phó Trưởng đoàn";
            case MEMBER -> "thành viên";
        };
    }

    private String name(String official) {
        return organisation.nameOf(official).orElse(official);
    }

    private String unitName(String code) {
        return organisation.unit(code).map(Unit::nameVi).orElse(code);
    }
}
