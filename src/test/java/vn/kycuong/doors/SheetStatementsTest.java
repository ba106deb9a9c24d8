package vn.kycuong.doors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kycuong.RealTest;
import vn.kycuong.inspection.OpenCases;
import vn.kycuong.proceeding.DisciplinaryWalk;

/** A sheet is read as its page is: with as many statements for many rows as for a few. */
@RealTest
class SheetStatementsTest {

    private static final int MORE = 2;

    @Autowired
    private DoorClient doors;

    @Autowired
    private DisciplinaryWalk walk;

    @Autowired
    private OpenCases inspections;

    @ParameterizedTest
    @CsvSource({
        "nhansu1, /disciplinary-cases.xlsx",
        "nhansu1, /api/v1/disciplinary-cases/export/workbook",
        "nhansu1, /served-papers.xlsx",
        "nhansu1, /api/v1/served-papers/export/workbook?waiting=true",
        "lanhdao1, /served-papers.xlsx",
    })
    void areNotMoreForMoreRows(String account, String address) {
        walk.handedOver();
        inspections.decided();
        var few = statements(account, address);
        for (var count = 0; count < MORE; count++) {
            walk.handedOver();
            inspections.decided();
        }

        assertThat(statements(account, address)).isEqualTo(few).isLessThan(40);
    }

    private int statements(String account, String address) {
        try (var sent = new SentStatements()) {
            assertThat(doors.get(account, address).getStatus()).isEqualTo(200);
            return sent.texts().size();
        }
    }
}
