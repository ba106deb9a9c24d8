package vn.kycuong.inspection;

import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Ids;

/** The fictitious standing team for surprise inspections, for a system that was started without any configuration. */
@Component
@Profile({"embedded", "test"})
@ConditionalOnProperty(name = "kycuong.demonstration", havingValue = "true", matchIfMissing = true)
class DemonstrationTeam implements SmartInitializingSingleton {

    private static final LocalDate BEGINNING = LocalDate.of(2025, 3, 1);
    private static final List<String> MEMBERS = List.of("TD-01", "CC-001", "CC-002");

    private final SurpriseTeam team;
    private final Ids ids;
    private final TransactionTemplate transaction;

    DemonstrationTeam(SurpriseTeam team, Ids ids, PlatformTransactionManager transactions) {
        this.team = team;
        this.ids = ids;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(status -> {
            if (team.all().isEmpty()) {
                MEMBERS.forEach(official -> team.add(
                        new SurpriseTeamMember(ids.next(), official, BEGINNING, null), Actor.SYSTEM.official()));
            }
        });
    }
}
