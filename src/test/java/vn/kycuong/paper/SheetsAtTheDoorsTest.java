package vn.kycuong.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kycuong.RealTest;
import vn.kycuong.doors.DoorClient;
import vn.kycuong.finding.FindingClass;
import vn.kycuong.finding.FindingQueries;
import vn.kycuong.finding.Handled;
import vn.kycuong.inspection.InspectionQueries;
import vn.kycuong.inspection.OpenCases;

/** Registers and boards are spreadsheets with the filter and the rights of the page beside them. */
@RealTest
class SheetsAtTheDoorsTest {

    @Autowired
    DoorClient doors;

    @Autowired
    OpenCases cases;

    @Autowired
    Handled handled;

    @Autowired
    FindingQueries findings;

    @Autowired
    InspectionQueries inspections;

    @Test
    void listFindingsAsThePageDoes() throws IOException {
        var finding = findings.detail(cases.leader(), handled.classified(FindingClass.S1))
                .finding();
        var number = inspections.detail(cases.leader(), finding.caseId()).number();
        for (var address : List.of("/findings.xlsx", "/api/v1/findings/export/workbook", "/findings.xlsx?class=S1")) {
            assertThat(rows("lanhdao1", address)).as(address).anySatisfy(row -> assertThat(row)
                    .contains(number));
        }
        assertThat(rows("lanhdao1", "/findings.xlsx?class=S3")).noneMatch(row -> row.contains(number));
        assertThat(rows("donvia", "/api/v1/boards/unit/workbook")).anyMatch(row -> row.contains(number));
        assertThat(rows("donvib", "/findings.xlsx")).noneMatch(row -> row.contains(number));
    }

    @Test
    void knowNothingOfASealedCaseOutsideItsList() throws IOException {
        var number = inspections.detail(cases.leader(), cases.sealed()).number();
        var register = "/api/v1/inspections/export/workbook?kind=SURPRISE";
        assertThat(rows("lanhdao1", register)).anyMatch(row -> row.contains(number));
        for (var account : List.of("lanhdao2", "kiemtra2", "donvia", "kiemtoan1", "vanthu1")) {
            if (doors.get(account, register).getStatus() == 200) {
                assertThat(rows(account, register)).as(account).noneMatch(row -> row.contains(number));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "vanthu1, /served-papers.xlsx, Tình trạng",
        "vanthu1, /served-papers.xlsx?waiting=true, Tình trạng",
        "lanhdao1, /api/v1/served-papers/export/workbook, Tình trạng",
        "lanhdao1, /api/v1/boards/leadership/workbook, Số lượng",
        "lanhdao1, /leadership.xlsx, Số lượng",
        "nhansu1, /api/v1/disciplinary-cases/export/workbook?late=true, Số hồ sơ",
        "nhansu1, /disciplinary-cases.xlsx, Số hồ sơ",
        "donvia, /unit.xlsx, Quá hạn",
    })
    void haveAHeading(String account, String address, String column) throws IOException {
        assertThat(rows(account, address).get(0)).contains(column);
    }

    @ParameterizedTest
    @CsvSource({
        "donvia, /leadership.xlsx",
        "donvia, /served-papers.xlsx",
        "lanhdao1, /api/v1/boards/unit/workbook",
        "nhansu1, /findings.xlsx",
        "tichhop1, /api/v1/inspections/export/workbook",
    })
    void areForWhomThePageIs(String account, String address) {
        assertThat(doors.get(account, address).getStatus()).isEqualTo(403);
    }

    /** Never a formula. */
    private List<List<String>> rows(String account, String address) throws IOException {
        var answer = doors.get(account, address);
        assertThat(answer.getStatus()).as(account + address).isEqualTo(200);
        assertThat(answer.getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains(".xlsx");
        var rows = new ArrayList<List<String>>();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(answer.getContentAsByteArray()))) {
            for (var row : workbook.getSheetAt(0)) {
                var cells = new ArrayList<String>();
                for (var cell : row) {
                    assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                    cells.add(cell.toString());
                }
                rows.add(cells);
            }
        }
        return rows;
    }
}
