package vn.kycuong.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kycuong.RealTest;
import vn.kycuong.finding.FindingRouting.Outcome;
import vn.kycuong.inspection.OpenCases;

/** What a unit has closed is counted and takes no place from what it still has to do. */
@RealTest
class OpenFindingsTest {

    @Autowired
    Handled handled;

    @Autowired
    OpenCases cases;

    @Autowired
    FindingQueries queries;

    @Autowired
    FindingCountQueries counts;

    @Test
    void areListedUntilTheyAreClosedAndThenCounted() {
        var head = cases.headOfUnit();
        var other = cases.headOfOtherUnit();
        var closedBefore = counts.closedInOwnUnits(head);
        var closedElsewhere = counts.closedInOwnUnits(other);
        var finding = handled.responded(Stance.ACCEPT);
        handled.decide(finding, Verdict.ACCEPTED, Outcome.NOTHING_TO_RECTIFY);
        handled.settle(finding);
        assertThat(open()).contains(finding);
        assertThat(counts.closedInOwnUnits(head)).isEqualTo(closedBefore);

        handled.close(finding, ClosingOutcome.ACCEPTED_RISK, "31/TB");

        assertThat(open()).doesNotContain(finding);
        assertThat(counts.closedInOwnUnits(head)).isEqualTo(closedBefore + 1);
        assertThat(counts.closedInOwnUnits(other)).isEqualTo(closedElsewhere);
    }

    private List<UUID> open() {
        return queries.page(cases.headOfUnit(), FindingQueries.Filter.ofOpen(), "", 100).items().stream()
                .map(FindingRow::id)
                .toList();
    }
}
