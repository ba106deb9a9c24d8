package vn.kycuong.web;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.kycuong.organisation.OfficialQueries;
import vn.kycuong.organisation.OfficialQueries.Person;
import vn.kycuong.organisation.Unit;

/** What people are called where a form offers them: with post and unit, by which people of one name are told apart. */
@Component
class PersonLabels {

    private final UnitNames units;

    PersonLabels(UnitNames units) {
        this.units = units;
    }

    List<Field.Choice> of(Collection<Person> people) {
        var names = units.of(people.stream().map(Person::unit).collect(Collectors.toSet()));
        var language = LocaleContextHolder.getLocale();
        return people.stream()
                .map(person -> new Field.Choice(person.code(), label(person, names, language)))
                .toList();
    }

    /** For a list to choose from that a page brings along: without the unit, which would have to be looked up. */
    List<Field.Choice> inOffice(Collection<OfficialQueries.Row> people) {
        var language = LocaleContextHolder.getLocale();
        return people.stream()
                .map(person -> new Field.Choice(
                        person.code(),
                        person.name() + " · " + OfficialsPage.in(language, person.postVi(), person.postEn())))
                .toList();
    }

    private static String label(Person person, Map<String, Unit> units, Locale language) {
        if (person.unit().isEmpty()) {
            return person.name();
        }
        var unit = units.get(person.unit());
        return "%s · %s, %s"
                .formatted(
                        person.name(),
                        OfficialsPage.in(language, person.postVi(), person.postEn()),
                        unit == null ? person.unit() : OfficialsPage.in(language, unit.nameVi(), unit.nameEn()));
    }
}
