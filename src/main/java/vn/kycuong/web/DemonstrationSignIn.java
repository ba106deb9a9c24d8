package vn.kycuong.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Role;
import vn.kycuong.organisation.DemonstrationAccount;
import vn.kycuong.organisation.DemonstrationAccounts;

/** Whom somebody can sign in as who has just started the embedded default. Absent where a database was configured. */
@Component
@Profile("embedded")
@ConditionalOnProperty(name = "kycuong.demonstration", havingValue = "true", matchIfMissing = true)
class DemonstrationSignIn {

    /** The first of each role; other systems have no pages to look at. */
    List<DemonstrationAccount> accounts() {
        return List.copyOf(DemonstrationAccounts.list().stream()
                .filter(account -> account.role() != Role.INTEGRATION)
                .collect(Collectors.toMap(
                        DemonstrationAccount::role, Function.identity(), (first, other) -> first, LinkedHashMap::new))
                .values());
    }
}
