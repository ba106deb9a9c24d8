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
                Vụ việc: %s
                Đối tượng: %s
                Căn cứ: %s %s
                Phạm vi: %s
                Nội dung: %s
                Thời kỳ: từ %s đến %s
                Thời hạn: %s
                Đoàn: %s
                Người ra quyết định: %s
                """.formatted(
                        decision.number(),
                        DAY.format(decision.on()),
                        inspection.number(),
                        unitName(inspection.unit()),
                        mandate.ground().name(),
                        mandate.groundReference(),
                        mandate.scope(),
                        mandate.content(),
                        DAY.format(mandate.periodFrom()),
                        DAY.format(mandate.periodTo()),
                        timeLimit,
                        team(inspection),
                        name(inspection.issuer()));
    }

    String notice(Inspection inspection, LocalDate startOn) {
        return """
                THÔNG BÁO về việc công bố quyết định
                Vụ việc: %s
                Kính gửi: %s
                Quyết định được công bố từ ngày %s.
                """.formatted(inspection.number(), unitName(inspection.unit()), DAY.format(startOn));
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
