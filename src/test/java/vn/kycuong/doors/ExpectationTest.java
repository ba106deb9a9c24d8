package vn.kycuong.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

class ExpectationTest {

    private static final List<MatrixLine> MATRIX = MatrixLine.all();
    private static final WalkedCase SEALED =
            new WalkedCase("sealed", new UUID(0, 1), null, false, "MH-A", true, false, null);
    private static final WalkedCase DECIDED =
            new WalkedCase("decided", new UUID(0, 1), null, false, "MH-A", false, true, null);

    @Test
    void tellsApartWhoMayDoWhoMayOnlySeeAndWhoMayNotKnow() {
        assertThat(announcing("truongdoan1", DECIDED)).isEqualTo(Expectation.ALLOWED);
        assertThat(announcing("kiemtra1", DECIDED)).isEqualTo(Expectation.FORBIDDEN);
        assertThat(announcing("kiemtra2", DECIDED)).isEqualTo(Expectation.NOT_FOUND);
        assertThat(announcing("donvia", DECIDED)).isEqualTo(Expectation.FORBIDDEN);
        assertThat(reading("donvia", DECIDED)).isEqualTo(Expectation.ALLOWED);
        assertThat(reading("donvib", DECIDED)).isEqualTo(Expectation.NOT_FOUND);
        assertThat(reading("donvia", SEALED)).isEqualTo(Expectation.NOT_FOUND);
        assertThat(reading("lanhdao2", SEALED)).isEqualTo(Expectation.NOT_FOUND);
        assertThat(reading("lanhdao1", SEALED)).isEqualTo(Expectation.ALLOWED);
    }

    @Test
    void anAnswerThatLetsSomebodyPassIsNoticed() {
        var way = new MatrixLine.Way("GET", "/api/v1/inspections/{id}");
        var page = new MockHttpServletResponse();

        assertThat(Expectation.NOT_FOUND.isMetBy(page, way)).isFalse();
        assertThat(Expectation.FORBIDDEN.isMetBy(page, way)).isFalse();
        assertThat(Expectation.SIGN_IN.isMetBy(page, way)).isFalse();
        assertThat(Expectation.ALLOWED.isMetBy(page, way)).isTrue();
        page.setStatus(500);
        assertThat(Expectation.ALLOWED.isMetBy(page, way)).isFalse();
    }

    @Test
    void aRightTakenFromTheMatrixChangesWhatIsExpected() {
        var line = line("inspection.announce");
        var none = new MatrixLine(line.operation(), line.ways(), Map.of());

        assertThat(Expectation.of(MATRIX, none, line.ways().get(0), walker("truongdoan1"), DECIDED))
                .isEqualTo(Expectation.FORBIDDEN);
    }

    @Test
    void theWalkTakesEveryRouteThatTheFileNames() {
        var ways = MATRIX.stream().flatMap(line -> line.ways().stream()).toList();

        assertThat(ways).hasSizeGreaterThan(150).doesNotHaveDuplicates();
        assertThat(MATRIX).allSatisfy(line -> assertThat(line.reaches()).hasSize(9));
        assertThat(MATRIX.stream()
                        .flatMap(line -> line.reaches().values().stream())
                        .distinct())
                .isSubsetOf(Set.of("-", "any", "team", "team-head", "own-unit", "issuer", "involved", "listed"));
    }

    private static Expectation announcing(String account, WalkedCase of) {
        return expected("inspection.announce", account, of);
    }

    private static Expectation reading(String account, WalkedCase of) {
        return expected("inspection.read", account, of);
    }

    private static Expectation expected(String operation, String account, WalkedCase of) {
        return Expectation.of(MATRIX, line(operation), line(operation).ways().get(0), walker(account), of);
    }

    private static MatrixLine line(String operation) {
        return MATRIX.stream()
                .filter(line -> line.operation().equals(operation))
                .findFirst()
                .orElseThrow();
    }

    private static Walker walker(String account) {
        return Walker.ALL.stream()
                .filter(who -> account.equals(who.account()))
                .findFirst()
                .orElseThrow();
    }
}
