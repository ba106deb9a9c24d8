package vn.kycuong.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.inspection.Conflict.Reason;
import vn.kycuong.organisation.Assignment;
import vn.kycuong.organisation.Organisation;
import vn.kycuong.organisation.Tie;

/** Finds conflicts of interest from posts held and ties declared, so that nobody has to remember them. */
@Component
@EnableConfigurationProperties(ConflictSettings.class)
class ConflictCheck {

    private static final String INTEREST = "INTEREST";

    private final Organisation organisation;
    private final ConflictSettings settings;
    private final Clock clock;

    ConflictCheck(Organisation organisation, ConflictSettings settings, Clock clock) {
        this.organisation = organisation;
        this.settings = settings;
        this.clock = clock;
    }

    /** @throws RuleViolation {@code conflict-of-interest} for the first official who has one */
    void require(Inspection inspection, Collection<String> officials) {
        require(inspection.unit(), inspection.mandate().namedOfficial(), officials);
    }

    void require(String unit, String namedOfficial, Collection<String> officials) {
        find(unit, namedOfficial, officials).stream().findFirst().ifPresent(conflict -> {
            var name = organisation.nameOf(conflict.official()).orElse(conflict.official());
            throw RuleViolation.invalid(
                    "conflict-of-interest",
                    name,
                    conflict.official(),
                    conflict.reason().name());
        });
    }

    List<Conflict> find(String unit, String namedOfficial, Collection<String> officials) {
        var found = new ArrayList<Conflict>();
        for (var official : officials) {
            if (official.equals(namedOfficial)) {
                found.add(new Conflict(official, Reason.NAMED_IN_SIGNAL, ""));
            }
            found.addAll(ofPosts(official, unit));
            found.addAll(ofTies(official, unit));
        }
        return List.copyOf(found);
    }

    private List<Conflict> ofPosts(String official, String unit) {
        var today = LocalDate.now(clock);
        return organisation.assignments(official).stream()
                .flatMap(post ->
                        reason(post, unit, today).stream().map(reason -> new Conflict(official, reason, post.unit())))
                .distinct()
                .toList();
    }

    private Optional<Reason> reason(Assignment post, String unit, LocalDate today) {
        var within = post.unit().equals(unit)
                || organisation.superiors(post.unit(), today).contains(unit);
        if (post.inForce(today)) {
            if (within) {
                return Optional.of(Reason.SERVES_IN_UNIT);
            }
            var above = organisation.superiors(unit, today).contains(post.unit());
            return above ? Optional.of(Reason.SERVES_IN_SUPERIOR_LINE) : Optional.empty();
        }
        var lastDay = post.to();
        var recent = lastDay != null && !lastDay.isBefore(today.minusMonths(settings.lookBackMonths()));
        return within && recent ? Optional.of(Reason.WORKED_IN_UNIT) : Optional.empty();
    }

    private List<Conflict> ofTies(String official, String unit) {
        var leaders = organisation.headsAndDeputies(unit, LocalDate.now(clock));
        return organisation.ties(official).stream()
                .flatMap(tie -> reason(tie, unit, leaders).stream()
                        .map(reason ->
                                new Conflict(official, reason, reason == Reason.FAMILY_TIE ? tie.other() : unit)))
                .toList();
    }

    private static Optional<Reason> reason(Tie tie, String unit, Collection<String> leaders) {
        if (tie.kind().equals(INTEREST)) {
            var here = tie.unit().equals(unit) || leaders.contains(tie.other());
            return here ? Optional.of(Reason.INTEREST_IN_UNIT) : Optional.empty();
        }
        return leaders.contains(tie.other()) ? Optional.of(Reason.FAMILY_TIE) : Optional.empty();
    }
}
