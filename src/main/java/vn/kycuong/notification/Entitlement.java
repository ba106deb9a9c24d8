package vn.kycuong.notification;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;
import vn.kycuong.access.CaseAwareness;
import vn.kycuong.access.CaseFiles;
import vn.kycuong.organisation.Account;
import vn.kycuong.organisation.Accounts;
import vn.kycuong.organisation.Actors;

/** Whether somebody who was told something may still be reminded of it, at the moment when the reminder leaves. */
@Component
class Entitlement {

    private final Accounts accounts;
    private final Actors actors;
    private final Recipients recipients;
    private final CaseFiles files;
    private final List<CaseAwareness> hearts;

    Entitlement(Accounts accounts, Actors actors, Recipients recipients, CaseFiles files, List<CaseAwareness> hearts) {
        this.accounts = accounts;
        this.actors = actors;
        this.recipients = recipients;
        this.files = files;
        this.hearts = List.copyOf(hearts);
    }

    /** Can sign in, still belongs to those who were told, and may know that the case exists. */
    boolean holds(String official, Mail.Told told) {
        return accounts.byOfficial(official)
                .filter(Account::enabled)
                .filter(account -> belongs(official, told))
                .filter(account -> !files.sealed(told.caseId())
                        || files.listed(told.caseId()).contains(official))
                .filter(account -> told.audience().equals("UNITS") || mayKnow(actors.of(account), told))
                .isPresent();
    }

    /** To whom something was told by name, it stays told. */
    private boolean belongs(String official, Mail.Told told) {
        return recipients.of(told.audience(), told.unit(), Set.of(official)).contains(official);
    }

    private boolean mayKnow(Actor actor, Mail.Told told) {
        return hearts.stream()
                .map(heart -> heart.knows(actor, told.caseId()))
                .flatMap(Optional::stream)
                .allMatch(knows -> knows);
    }
}
