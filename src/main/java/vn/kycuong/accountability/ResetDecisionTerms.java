package vn.kycuong.accountability;

import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.UseCase;

/** The inspection is concluded: where it found corruption, the law limits the time to decide on the head. */
@UseCase
class ResetDecisionTerms {

    record Command(UUID inspection, Actor by) implements vn.kycuong.access.Command {}

    private final Entries entries;
    private final AccountabilityTerms terms;

    ResetDecisionTerms(Entries entries, AccountabilityTerms terms) {
        this.entries = entries;
        this.terms = terms;
    }

    public void handle(Command command) {
        entries.openOfCase(command.inspection()).forEach(terms::concluded);
    }
}
