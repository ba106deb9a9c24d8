package vn.kycuong.journal;

import java.util.Map;
import java.util.Set;

/**
 * What one audience is told of a fact: a thin record of codes and dates, never of names or texts.
 *
 * @param unit code of the unit that is told; empty unless the audience is {@link Audience#UNITS}
 * @param recipients codes of the officials who are told; empty unless the audience is {@link Audience#PEOPLE}
 */
public record View(Audience audience, String unit, Set<String> recipients, Map<String, Object> payload) {

    public View {
        recipients = Set.copyOf(recipients);
        payload = Map.copyOf(payload);
        if ((audience == Audience.UNITS) == unit.isEmpty()) {
            throw new IllegalStateException("A view names a unit if, and only if, units are told");
        }
        if ((audience == Audience.PEOPLE) == recipients.isEmpty()) {
            throw new IllegalStateException("A view names recipients if, and only if, people are told");
        }
    }

    public static View units(String unit, Map<String, Object> payload) {
        return new View(Audience.UNITS, unit, Set.of(), payload);
    }

    public static View leadership(Map<String, Object> payload) {
        return new View(Audience.LEADERSHIP, "", Set.of(), payload);
    }

    public static View people(Set<String> recipients, Map<String, Object> payload) {
        return new View(Audience.PEOPLE, "", recipients, payload);
    }

    public static View integration(Map<String, Object> payload) {
        return new View(Audience.INTEGRATION, "", Set.of(), payload);
    }
}
