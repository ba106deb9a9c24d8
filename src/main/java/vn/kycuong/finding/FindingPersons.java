package vn.kycuong.finding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Ids;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.organisation.Assignment;
import vn.kycuong.organisation.Organisation;

/**
 * The people whom a finding concerns. They stand in protected, erasable rows; the journal, which never forgets, holds
 * only their salted hash (Law 91/2025/QH15: data on violations is sensitive).
 */
@Component
class FindingPersons {

    /** @param unit where the official served on the day of detection; empty when nowhere */
    record Person(String official, String unit, String salt, String hash) {}

    private final JdbcFindingPersons rows;
    private final Organisation organisation;
    private final Ids ids;
    private final Clock clock;

    FindingPersons(JdbcFindingPersons rows, Organisation organisation, Ids ids, Clock clock) {
        this.rows = rows;
        this.organisation = organisation;
        this.ids = ids;
        this.clock = clock;
    }

    /** @return the hashes that stand for these people in the journal */
    List<String> replace(Finding finding, Collection<String> officials) {
        var detectedOn = LocalDate.ofInstant(finding.detectedAt(), clock.getZone());
        var persons = new ArrayList<Person>();
        for (var official : new TreeSet<>(officials)) {
            if (organisation.official(official).isEmpty()) {
                throw RuleViolation.invalid("official-unknown", official);
            }
            var salt = ids.next().toString();
            persons.add(new Person(official, unitOf(finding, official, detectedOn), salt, hash(salt, official)));
        }
        rows.replace(finding.id(), persons);
        return persons.stream().map(Person::hash).toList();
    }

    List<Person> of(UUID findingId) {
        return rows.of(findingId);
    }

    /** A person who serves in several units is of the inspected one when it is among them. */
    private String unitOf(Finding finding, String official, LocalDate on) {
        var units = organisation.assignments(official).stream()
                .filter(assignment -> assignment.inForce(on))
                .map(Assignment::unit)
                .toList();
        return units.contains(finding.unit())
                ? finding.unit()
                : units.stream().findFirst().orElse("");
    }

    static String hash(String salt, String official) {
        try {
            var text = (salt + '\n' + official).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
