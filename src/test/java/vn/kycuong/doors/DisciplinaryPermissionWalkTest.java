package vn.kycuong.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import vn.kycuong.MovableClock;
import vn.kycuong.RealTest;
import vn.kycuong.proceeding.DisciplinaryWalk;

/** Everybody at every door of disciplinary cases, with cases in states that change who may pass. */
@RealTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DisciplinaryPermissionWalkTest {

    private static final String ROOT = "/disciplinary-cases/{id}";
    private static final List<MatrixLine> MATRIX = MatrixLine.all();

    /** A case, and who has which part in it; codes of officials. */
    private record Walked(
            String state, UUID id, String authority, String chair, Set<String> office, Set<String> council) {

        Set<String> involved() {
            var involved = new HashSet<>(council);
            involved.add(authority);
            involved.add(chair);
            return involved;
        }

        boolean covers(String reach, String official) {
            var listed = new HashSet<>(Set.of("LD-01", "LD-02", "CC-101"));
            listed.addAll(involved());
            return listed.contains(official)
                    && switch (reach) {
                        case "any" -> true;
                        case "involved" -> involved().contains(official);
                        case "issuer" -> authority.equals(official);
                        case "team-head" -> chair.equals(official);
                        case "team" -> office.contains(official);
                        default -> false;
                    };
        }
    }

    @Autowired
    private DoorClient doors;

    @Autowired
    private DisciplinaryWalk walk;

    @Autowired
    private MovableClock clock;

    private final List<Walked> cases = new ArrayList<>();

    @BeforeAll
    void bringCasesIntoTheirStates() {
        clock.moveTo(LocalDate.of(2027, 3, 1));
        var council = Set.of("LD-02", "CC-101", "CC-001", "CC-002", "TD-01");
        cases.add(new Walked("opened", walk.opened(), "", "", Set.of(), Set.of()));
        cases.add(new Walked("summoned", walk.summoned(), "LD-01", "TDV-A", Set.of("LD-02", "CC-101"), council));
        cases.add(new Walked("handed over", walk.handedOver(), "LD-01", "TDV-A", Set.of("LD-02", "CC-101"), council));
    }

    @AfterAll
    void backToToday() {
        clock.reset();
    }

    static List<Walker> everybody() {
        return Walker.ALL;
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void passesWhereTheMatrixSaysAndNowhereElse(Walker who) {
        var wrong = new ArrayList<String>();
        for (var line : MATRIX) {
            for (var way : line.ways()) {
                if (way.pattern().replace("/api/v1", "").startsWith(ROOT)) {
                    cases.forEach(each -> meet(line, way, who, each, wrong));
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    private void meet(MatrixLine line, MatrixLine.Way way, Walker who, Walked each, List<String> wrong) {
        var expected = expected(line, who, each);
        var address = Addresses.of(way, each.id());
        var answer = way.method().equals("GET")
                ? doors.get(who.account(), address)
                : doors.tried(who.account(), HttpMethod.valueOf(way.method()), address);
        if (!expected.isMetBy(answer, way)) {
            wrong.add(who.role() + " " + who.account() + " · " + way.method() + " " + way.pattern() + " · "
                    + each.state() + ": " + expected + ", got " + answer.getStatus());
        }
    }

    private static Expectation expected(MatrixLine line, Walker who, Walked each) {
        if (who.account() == null) {
            return Expectation.SIGN_IN;
        }
        var reach = line.reaches().getOrDefault(who.role(), "-");
        if (reach.equals("-")) {
            return Expectation.FORBIDDEN;
        }
        if (each.covers(reach, who.official())) {
            return Expectation.ALLOWED;
        }
        var read = MATRIX.stream()
                .filter(other -> other.operation().equals("discipline.read"))
                .findFirst()
                .orElseThrow();
        return each.covers(read.reaches().getOrDefault(who.role(), "-"), who.official())
                ? Expectation.FORBIDDEN
                : Expectation.NOT_FOUND;
    }
}
