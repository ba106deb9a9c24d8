package vn.kycuong.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import vn.kycuong.access.Actor;
import vn.kycuong.organisation.OfficialQueries;
import vn.kycuong.organisation.Organisation;
import vn.kycuong.organisation.OrganisationQueries;
import vn.kycuong.organisation.Unit;

/** Fields for people and units that somebody may have a tie with, looked up by name, so that nobody has to know a code. */
@Component
class TieChoices {

    static final String NAME = "tieName";
    static final String OFFICIAL = "otherOfficial";
    static final String UNIT = "tieUnit";

    private static final int MOST = 50;

    private final OfficialQueries officials;
    private final OrganisationQueries units;
    private final Organisation organisation;
    private final PersonLabels labels;
    private final Clock clock;

    TieChoices(
            OfficialQueries officials,
            OrganisationQueries units,
            Organisation organisation,
            PersonLabels labels,
            Clock clock) {
        this.officials = officials;
        this.units = units;
        this.organisation = organisation;
        this.labels = labels;
        this.clock = clock;
    }

    /**
     * @param name part of the name; empty for nobody
     * @param chosenOfficial code of whom another name had found; empty for nobody
     * @param chosenUnit code of what another name had found; empty for none
     */
    record Asked(String name, String chosenOfficial, String chosenUnit) {

        static Asked of(MultiValueMap<String, String> values) {
            var entered = new Entered(values, Map.of());
            return new Asked(entered.text(NAME), entered.text(OFFICIAL), entered.text(UNIT));
        }
    }

    List<Field> fields(Actor by, Asked asked, Locale language) {
        return List.of(
                Field.choice(OFFICIAL, people(by, asked)).optional(),
                Field.choice(UNIT, units(by, asked, language)).optional());
    }

    private List<Field.Choice> people(Actor by, Asked asked) {
        var found = asked.name().isEmpty()
                ? List.<OfficialQueries.Person>of()
                : officials.people(by, asked.name(), LocalDate.now(clock), 1).items();
        return with(
                labels.of(found),
                organisation.official(asked.chosenOfficial()).stream()
                        .map(official -> new Field.Choice(official.code(), official.name()))
                        .toList());
    }

    private List<Field.Choice> units(Actor by, Asked asked, Locale language) {
        var found = asked.name().isEmpty()
                ? List.<Unit>of()
                : units.units(by, new OrganisationQueries.Search(asked.name(), "", null, "", MOST))
                        .items();
        return with(
                choices(found, language),
                choices(organisation.units(Set.of(asked.chosenUnit())).values(), language));
    }

    private static List<Field.Choice> choices(Collection<Unit> units, Locale language) {
        return units.stream()
                .map(unit -> new Field.Choice(unit.code(), name(unit, language)))
                .toList();
    }

    /** What was chosen stays there, whatever was looked up since. */
    private static List<Field.Choice> with(List<Field.Choice> found, List<Field.Choice> chosen) {
        var known = found.stream().map(Field.Choice::value).collect(Collectors.toSet());
        return Stream.concat(found.stream(), chosen.stream().filter(choice -> !known.contains(choice.value())))
                .toList();
    }

    private static String name(Unit unit, Locale language) {
        return OfficialsPage.in(language, unit.nameVi(), unit.nameEn());
    }
}
