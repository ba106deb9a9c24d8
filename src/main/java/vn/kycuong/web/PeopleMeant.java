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
 * Who is meant by what was entered into the fields of a form that ask for people: their code, or their whole
 * name where nobody else has it. A part of a name finds people and decides nothing: whoever it finds may be another person
 * than the one who was meant.
 */
@Component
class PeopleMeant {

    private static final int FEW = 100;
    private static final int LOOKED_UP = 30;

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
        var inOffice =
                fields.stream().anyMatch(field -> isEmptyPerson(field, values)) ? few(by) : List.<Field.Choice>of();
        return fields.stream()
                .map(field -> isEmptyPerson(field, values)
                        ? field.offering(inOffice)
                        : field.isOfPeople() ? met(by, field, values) : field)
                .toList();
    }

    private static boolean isEmptyPerson(Field field, MultiValueMap<String, String> values) {
        return field.kind() == Field.Kind.PERSON && given(field, values).isEmpty();
    }

    private static List<String> given(Field field, MultiValueMap<String, String> values) {
        return values.containsKey(field.name())
                ? new Entered(values, Map.of()).people(field.name())
                : field.value().lines().toList();
    }

    private Field met(Actor by, Field field, MultiValueMap<String, String> values) {
        var given = given(field, values);
        if (given.isEmpty() || given.size() > LOOKED_UP) {
            return field;
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
        return found.size() == 1 && isCalled(found.get(0), text) ? found.get(0).code() : text;
    }

    private static boolean isCalled(Person person, String text) {
        return person.code().equalsIgnoreCase(text) || person.name().equalsIgnoreCase(text);
    }

    private List<Field.Choice> few(Actor by) {
        var page = officials.officials(by, new OfficialQueries.Search("", "", null, "", FEW));
        return page.next() == null ? labels.inOffice(page.items()) : List.of();
    }
}
