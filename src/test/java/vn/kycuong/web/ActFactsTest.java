package vn.kycuong.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kycuong.journal.Audience.INTEGRATION;
import static vn.kycuong.journal.Audience.LEADERSHIP;
import static vn.kycuong.journal.Audience.PEOPLE;
import static vn.kycuong.journal.Audience.UNITS;

import org.junit.jupiter.api.Test;
import vn.kycuong.inspection.Kind;

class ActFactsTest {

    @Test
    void promisesWhatTheCatalogueSays() {
        assertThat(ActFacts.told("inspection.issue-decision", Kind.SCHEDULED))
                .containsExactly(UNITS, LEADERSHIP, PEOPLE, INTEGRATION);
        assertThat(ActFacts.told("finding.respond", Kind.SURPRISE)).containsExactly(UNITS, LEADERSHIP, PEOPLE);
        assertThat(ActFacts.told("inspection.write-diary", Kind.SCHEDULED)).isEmpty();
    }

    @Test
    void promisesNoWordToTheUnitWhileASurpriseIsSealed() {
        assertThat(ActFacts.told("inspection.issue-decision", Kind.SURPRISE)).containsExactly(PEOPLE);
        assertThat(ActFacts.told("inspection.cancel", Kind.SURPRISE)).doesNotContain(UNITS);
        assertThat(ActFacts.told("inspection.sign-minutes", Kind.SURPRISE)).contains(UNITS);
    }

    @Test
    void namesTheTermThatAnActMeets() {
        assertThat(ActFacts.term("inspection.announce")).isEqualTo("ANNOUNCE");
        assertThat(ActFacts.term("finding.respond")).isEqualTo("RESPONSE");
        assertThat(ActFacts.term("inspection.write-diary")).isEmpty();
    }
}
