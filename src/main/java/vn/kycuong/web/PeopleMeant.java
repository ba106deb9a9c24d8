package vn.kycuong.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import vn.kycuong.access.Actor;
import vn.kycuong.organisation.OfficialQueries;
import vn.kycuong.organisation.OfficialQueries.Person;

/**
 * Who is meant by what was entered into the fields of a form that ask for people: their code, or as much of their name as
 * nobody else has. So nobody has to know a code, and no page lists all officials.
 */
@Component
class PeopleMeant {

    private static final int FEW = 100;

    private final OfficialQueries officials;
    private final PersonLabels labels;

    PeopleMeant(OfficialQueries officials, PersonLabels labels) {
        this.officials = officials;
        this.labels = labels;
    }

    /**
     * Puts codes in place of the names among the values, where it is clear who is meant. Each field that asks for people
     * offers whom it may mean; one that is empty offers everybody in office, as long as these are few.
     */
    List<Field> met(Actor by, List<Field> fields, MultiValueMap<String, String> values) {
        return fields.stream()
                .map(field -> field.isOfPeople() ? met(by, field, values) : field)
                .toList();
    }

    private Field met(Actor by, Field field, MultiValueMap<String, String> values) {
        var entered = new Entered(values, Map.of());
        var given = values.containsKey(field.name())
                ? entered.people(field.name())
                : field.value().lines().toList();
        if (given.isEmpty()) {
            return field.kind() == Field.Kind.PERSON ? field.offering(few(by)) : field;
        }
        var offered = new LinkedHashMap<String, Person>();
        var codes = given.stream().map(text -> code(by, text, offered)).collect(Collectors.joining("\n"));
        if (values.containsKey(field.name())) {
            values.set(field.name(), codes);
        }
        return field.offering(labels.of(offered.values()));
    }

    private String code(Actor by, String text, Map<String, Person> offered) {
        var found = officials.named(by, text);
        found.forEach(person -> offered.put(person.code(), person));
        return found.size() == 1 ? found.get(0).code() : text;
    }

    private List<Field.Choice> few(Actor by) {
        var page = officials.officials(by, new OfficialQueries.Search("", "", null, "", FEW));
        return page.next() == null ? labels.inOffice(page.items()) : List.of();
    }
}
