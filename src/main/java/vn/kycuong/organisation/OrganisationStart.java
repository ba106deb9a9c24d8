package vn.kycuong.organisation;

import java.util.Optional;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills an empty database before any door opens, in one transaction, so that a start cut short leaves nothing half done. */
@Component
class OrganisationStart implements SmartInitializingSingleton {

    private final JdbcStart start;
    private final ReferenceData referenceData;
    private final Optional<DemonstrationData> demonstrationData;
    private final FirstAdministrator firstAdministrator;
    private final TransactionOperations transaction;

    OrganisationStart(
            JdbcStart start,
            ReferenceData referenceData,
            Optional<DemonstrationData> demonstrationData,
            FirstAdministrator firstAdministrator,
            PlatformTransactionManager transactions) {
        this.start = start;
        this.referenceData = referenceData;
        this.demonstrationData = demonstrationData;
        this.firstAdministrator = firstAdministrator;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(status -> {
            start.lock();
            referenceData.load();
            demonstrationData.ifPresent(DemonstrationData::load);
            firstAdministrator.appoint();
        });
    }
}
