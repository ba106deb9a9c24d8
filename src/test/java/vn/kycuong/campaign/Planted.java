package vn.kycuong.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** The same remains with one thing wrong: an oracle that is silent then would be silent always. */
final class Planted {

    private final Observed observed;

    Planted(Observed observed) {
        this.observed = observed;
    }

    void areAllFound() {
        assertThat(Oracle.violations(withJournal(observed.journal().stream()
                        .filter(happening -> !happening.equals(someAct()))
                        .toList())))
                .as("a lost command")
                .anyMatch(violation -> violation.startsWith("lost command"));
        var twice = new ArrayList<>(observed.journal());
        twice.add(someAct());
        assertThat(Oracle.violations(withJournal(twice)))
                .as("an effect twice")
                .anyMatch(violation -> violation.startsWith("effect without a command"));
        var lost = observed.sent().get(observed.sent().size() / 2).event();
        assertThat(Oracle.violations(withSent(observed.sent().stream()
                        .filter(sent -> !sent.event().equals(lost))
                        .toList())))
                .as("a lost event")
                .contains("lost event: " + lost);
        assertThat(Oracle.violations(withSent(swapped(observed.sent()))))
                .as("two events in the wrong order")
                .anyMatch(violation -> violation.startsWith("order"));
        var delivered = new ArrayList<>(observed.delivered());
        delivered.add(delivered.get(0));
        assertThat(Oracle.violations(withDelivered(delivered)))
                .as("a message twice")
                .containsExactly("effect twice: " + delivered.get(0));
    }

    private Happening someAct() {
        return observed.acknowledged().get(observed.acknowledged().size() / 2);
    }

    /** The first two events of one stream that are apart. */
    private static List<Sent> swapped(List<Sent> sent) {
        var swapped = new ArrayList<>(sent);
        var first = new HashSet<String>();
        for (var place = 0; place < sent.size(); place++) {
            var one = sent.get(place);
            if (one.sequence() == 1 && first.add(one.topic() + one.caseId())) {
                for (var later = place + 1; later < sent.size(); later++) {
                    var other = sent.get(later);
                    if (other.topic().equals(one.topic())
                            && other.caseId().equals(one.caseId())
                            && other.sequence() == 2) {
                        swapped.set(place, other);
                        swapped.set(later, one);
                        return swapped;
                    }
                }
            }
        }
        throw new IllegalStateException("No audience was told twice of the same case");
    }

    private Observed withJournal(List<Happening> journal) {
        return with(journal, observed.sent(), observed.delivered());
    }

    private Observed withSent(List<Sent> sent) {
        return with(observed.journal(), sent, observed.delivered());
    }

    private Observed withDelivered(List<String> delivered) {
        return with(observed.journal(), observed.sent(), delivered);
    }

    private Observed with(List<Happening> journal, List<Sent> sent, List<String> delivered) {
        return new Observed(
                observed.acknowledged(),
                observed.unknown(),
                journal,
                observed.announced(),
                sent,
                observed.unhandled(),
                delivered,
                observed.shownTasks(),
                observed.waitingTasks(),
                observed.timersTooMany(),
                observed.stuckJobs(),
                observed.brokenLink());
    }
}
