package vn.kycuong.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What stands in a cell is what was put in, and nothing of it is ever calculated. */
class WorkbookTest {

    private static final List<String> HOSTILE = List.of(
            "=1+1",
            "+1",
            "-1",
            "@SUM(A1)",
            "\t=cmd",
            "=HYPERLINK(\"http://192.0.2.1\")",
            "<t>&amp;]]></t>",
            "Đường lẫy, \"nghỉ\"\nhai dòng",
            "${7*7}");

    @Test
    void keepsTextsAsTextsAndNumbersAsNumbers() throws IOException {
        var bytes = written(
                100,
                List.of("Nội dung", "Số"),
                HOSTILE.stream().map(text -> List.<Object>of(text, 7)).toList());
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Nội dung");
            for (var row = 0; row < HOSTILE.size(); row++) {
                var cell = sheet.getRow(row + 1).getCell(0);
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getStringCellValue()).isEqualTo(HOSTILE.get(row));
                assertThat(cell.getCellStyle().getQuotePrefixed())
                        .isEqualTo("=+-@\t".indexOf(HOSTILE.get(row).charAt(0)) >= 0);
                assertThat(sheet.getRow(row + 1).getCell(1).getNumericCellValue())
                        .isEqualTo(7);
            }
        }
        assertThat(parts(bytes)).doesNotContain("<f>").doesNotContain("externalLink");
    }

    @Test
    void goesOnOnTheNextSheetBelowTheSameHeading() throws IOException {
        var rows = IntStream.range(0, 7)
                .mapToObj(number -> List.<Object>of("hàng " + number))
                .toList();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(written(4, List.of("Hàng"), rows)))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(3);
            assertThat(workbook.getSheetAt(2).getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("Hàng");
            assertThat(workbook.getSheetAt(2).getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("hàng 6");
        }
    }

    @Test
    void leavesOutWhatNoFileCanHoldAndCutsWhatNoCellCan() throws IOException {
        var rows = List.of(List.<Object>of("a\u0001b\uFFFE"), List.<Object>of("đ".repeat(40_000)));
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(written(9, List.of("Hàng"), rows)))) {
            assertThat(workbook.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("ab");
            assertThat(workbook.getSheetAt(0).getRow(2).getCell(0).getStringCellValue())
                    .hasSize(32_767)
                    .endsWith("…");
        }
    }

    private static byte[] written(int longest, List<String> heading, List<List<Object>> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, longest)) {
            workbook.add(heading);
            rows.forEach(workbook::add);
        }
        return bytes.toByteArray();
    }

    private static String parts(byte[] workbook) throws IOException {
        var text = new StringBuilder();
        try (var parts = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            while (parts.getNextEntry() != null) {
                text.append(new String(parts.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }
}
