package vn.kycuong.proceeding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.organisation.Account;
import vn.kycuong.organisation.Accounts;
import vn.kycuong.organisation.Organisation;

/** Who sits on a disciplinary council, and how many must be there (Decree 234/2026/ND-CP, articles 15 to 17). */
@Component
class CouncilRules {

    private final CaseLaw law;
    private final Recusals recusals;
    private final Organisation organisation;
    private final Accounts accounts;
    private final Clock clock;

    CouncilRules(CaseLaw law, Recusals recusals, Organisation organisation, Accounts accounts, Clock clock) {
        this.law = law;
        this.recusals = recusals;
        this.organisation = organisation;
        this.accounts = accounts;
        this.clock = clock;
    }

    void requireComposition(DisciplinaryCase file, List<Member> members) {
        requireSeats(members);
        var size = law.councilSize(file);
        if (size.isPresent() ? members.size() != size.get() : members.size() < law.quorum(file)) {
            throw RuleViolation.invalid("council-size-wrong", size.orElseGet(() -> law.quorum(file)), members.size());
        }
        members.forEach(this::requireServing);
        recusals.requireNone(file.charge(), officials(members));
    }

    /** At least as many as the law says, the chairman among them, and none of them recused meanwhile. */
    void requireQuorum(DisciplinaryCase file, Set<String> present) {
        if (!file.councillors().containsAll(present)) {
            throw RuleViolation.invalid("present-not-on-council");
        }
        recusals.requireNone(file.charge(), present);
        var quorum = law.quorum(file);
        if (present.size() < quorum || !present.contains(file.chairman().orElse(""))) {
            throw RuleViolation.refused("council-without-quorum", quorum, present.size());
        }
    }

    static Set<String> officials(List<Member> members) {
        return members.stream().map(Member::official).collect(Collectors.toUnmodifiableSet());
    }

    static List<String> noted(List<Member> members) {
        return members.stream()
                .map(member -> member.seat() + " " + member.official())
                .sorted()
                .toList();
    }

    private static void requireSeats(List<Member> members) {
        if (officials(members).size() != members.size()) {
            throw RuleViolation.invalid("council-member-twice");
        }
        for (var seat : List.of(Seat.CHAIRMAN, Seat.SECRETARY)) {
            if (members.stream().filter(member -> member.seat() == seat).count() != 1) {
                throw RuleViolation.invalid("council-seat-missing", seat.name());
            }
        }
    }

    /** Chairman and secretary act here, so they must be able to sign in. */
    private void requireServing(Member member) {
        var today = LocalDate.now(clock);
        var serves = organisation.assignments(member.official()).stream().anyMatch(post -> post.inForce(today));
        if (!serves) {
            throw RuleViolation.invalid("council-member-not-serving", member.official());
        }
        var signsIn =
                accounts.byOfficial(member.official()).filter(Account::enabled).isPresent();
        if (member.seat() != Seat.MEMBER && !signsIn) {
            throw RuleViolation.invalid("council-member-without-account", member.official());
        }
    }
}
