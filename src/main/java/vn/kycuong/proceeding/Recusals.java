package vn.kycuong.proceeding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.organisation.Assignment;
import vn.kycuong.organisation.Organisation;
import vn.kycuong.organisation.Position;
import vn.kycuong.organisation.Tie;
import vn.kycuong.organisation.TieKind;

/**
 * Who may have no part in a case, computed from posts and declared ties as they are today: nobody has to remember it, and
 * whoever becomes recused later is so from that day on.
 */
@Component
class Recusals {

    private final Organisation organisation;
    private final Clock clock;

    Recusals(Organisation organisation, Clock clock) {
        this.organisation = organisation;
        this.clock = clock;
    }

    /** @throws RuleViolation {@code official-recused} for the first who is; who accused is not given away */
    void requireNone(Charge charge, Collection<String> officials) {
        around(charge).of(officials).entrySet().stream().findFirst().ifPresent(recused -> {
            throw RuleViolation.invalid(
                    "official-recused",
                    recused.getKey(),
                    recused.getValue().withoutAccuser().name());
        });
    }

    /** Reads at once what {@link #around} asks of each of these, and of those who may stand near. */
    void lookAt(Collection<Charge> charges, Set<String> near) {
        organisation.lookAt(Stream.concat(charges.stream().map(Charge::official), near.stream())
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** Everybody around one person, looked up once for many questions. */
    Circle around(Charge charge) {
        return new Circle(charge, organisation.ties(charge.official()), led(charge.official()));
    }

    /** Those who stand too near to the person, as of today. */
    final class Circle {

        private final Charge charge;
        private final List<Tie> ties;
        private final Set<Assignment> led;

        private Circle(Charge charge, List<Tie> ties, Set<Assignment> led) {
            this.charge = charge;
            this.ties = ties;
            this.led = led;
        }

        /** By code, those of them who are recused, and why. */
        Map<String, RecusalReason> of(Collection<String> officials) {
            var recused = new TreeMap<String, RecusalReason>();
            officials.forEach(official -> reason(official).ifPresent(reason -> recused.put(official, reason)));
            return recused;
        }

        /** The person, who accused, and who has a tie: whoever is recused for anything but his or her post. */
        Map<String, RecusalReason> nearest() {
            return of(Stream.concat(
                            Stream.of(charge.official(), charge.accuser()),
                            ties.stream().map(Tie::other))
                    .filter(official -> !official.isEmpty())
                    .collect(Collectors.toSet()));
        }

        /** Whether those who work under the person are recused as well. */
        boolean hasSubordinates() {
            return !led.isEmpty();
        }

        Set<String> without(Collection<String> officials) {
            var left = new LinkedHashSet<>(officials);
            left.removeAll(of(officials).keySet());
            return left;
        }

        private Optional<RecusalReason> reason(String official) {
            if (official.equals(charge.official())) {
                return Optional.of(RecusalReason.ACCUSED);
            }
            if (official.equals(charge.accuser())) {
                return Optional.of(RecusalReason.ACCUSER);
            }
            var tied = ties.stream()
                    .filter(tie -> tie.other().equals(official))
                    .map(tie -> tie.kind().equals(TieKind.INTEREST.name())
                            ? RecusalReason.INTEREST
                            : RecusalReason.RELATIVE)
                    .findFirst();
            return tied.isPresent() || !reportsTo(official, led) ? tied : Optional.of(RecusalReason.SUBORDINATE);
        }
    }

    /** A deputy leads the staff, but not the head of the unit. */
    private boolean reportsTo(String official, Set<Assignment> led) {
        if (led.isEmpty()) {
            return false;
        }
        var today = LocalDate.now(clock);
        return organisation.assignments(official).stream()
                .filter(assignment -> assignment.inForce(today))
                .anyMatch(assignment -> led.stream().anyMatch(leading -> isUnder(assignment, leading, today)));
    }

    private boolean isUnder(Assignment assignment, Assignment leading, LocalDate today) {
        if (assignment.unit().equals(leading.unit())) {
            return leading.position() == Position.HEAD || assignment.position() == Position.STAFF;
        }
        return organisation.superiors(assignment.unit(), today).contains(leading.unit());
    }

    private Set<Assignment> led(String official) {
        var today = LocalDate.now(clock);
        return organisation.assignments(official).stream()
                .filter(assignment -> assignment.position() != Position.STAFF && assignment.inForce(today))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
