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
        commandsAre();
        eventsAre();
        timersAre();
        commandsOfOtherSystemsAre();
    }

    private void commandsAre() {
        found(
                "lost command",
                withJournal(observed.journal().stream()
                        .filter(happening -> !happening.equals(someAct()))
                        .toList()));
        found("effect without a command", withJournal(with(observed.journal(), someAct())));
    }

    private void eventsAre() {
        var lost = observed.sent().get(observed.sent().size() / 2).event();
        found(
                "lost event: " + lost,
                withSent(observed.sent().stream()
                        .filter(sent -> !sent.event().equals(lost))
                        .toList()));
        found("order", withSent(swapped(observed.sent())));
        var message = observed.delivered().get(0);
        found("effect twice: " + message, withDelivered(with(observed.delivered(), message)));
    }

    /** Only where timers were made due: a campaign of few kinds of faults may have left them alone. */
    private void timersAre() {
        observed.fired().stream().findFirst().ifPresent(instance -> {
            found("timer twice or early: " + instance, withWoken(without(observed.woken(), instance)));
            observed.woken().stream()
                    .filter(observed.timed()::contains)
                    .findFirst()
                    .ifPresent(waiting ->
                            found("timer that did not fire: " + waiting, withWoken(with(observed.woken(), waiting))));
        });
    }

    private void commandsOfOtherSystemsAre() {
        observed.received().stream().findFirst().ifPresent(command -> {
            found("lost command of another system: " + command, withReceived(without(observed.received(), command)));
            found("command of another system twice: " + command, withReceived(with(observed.received(), command)));
        });
    }

    private static void found(String violation, Observed remains) {
        assertThat(Oracle.violations(remains)).as("planted").anyMatch(said -> said.startsWith(violation));
    }

    private static <T> List<T> with(List<T> all, T another) {
        var more = new ArrayList<>(all);
        more.add(another);
        return more;
    }

    /** Leaves out the first of them. */
    private static <T> List<T> without(List<T> all, T one) {
        var fewer = new ArrayList<>(all);
        fewer.remove(one);
        return fewer;
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
        return with(journal, observed.sent(), observed.delivered(), observed.woken(), observed.received());
    }

    private Observed withSent(List<Sent> sent) {
        return with(observed.journal(), sent, observed.delivered(), observed.woken(), observed.received());
    }

    private Observed withDelivered(List<String> delivered) {
        return with(observed.journal(), observed.sent(), delivered, observed.woken(), observed.received());
    }

    private Observed withWoken(List<String> woken) {
        return with(observed.journal(), observed.sent(), observed.delivered(), woken, observed.received());
    }

    private Observed withReceived(List<String> received) {
        return with(observed.journal(), observed.sent(), observed.delivered(), observed.woken(), received);
    }

    private Observed with(
            List<Happening> journal,
            List<Sent> sent,
            List<String> delivered,
            List<String> woken,
            List<String> received) {
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
                woken,
                observed.fired(),
                observed.timed(),
                observed.commanded(),
                received,
                observed.timersTooMany(),
                observed.stuckJobs(),
                observed.brokenLink());
    }
}
