package vn.kycuong.web;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import vn.kycuong.access.Actor;
import vn.kycuong.inspection.BodyLevel;
import vn.kycuong.inspection.GroundType;
import vn.kycuong.inspection.Kind;

/** What each step of starting an inspection asks for. */
@Component
class StartFields {

    private final PeopleChoices people;
    private final PeopleMeant meant;

    StartFields(PeopleChoices people, PeopleMeant meant) {
        this.people = people;
        this.meant = meant;
    }

    /** Among the values, codes stand in place of the names of people afterwards. */
    List<Field> of(StartStep step, Actor by, MultiValueMap<String, String> values) {
        return meant.met(by, of(step, by), values);
    }

    private List<Field> of(StartStep step, Actor by) {
        return switch (step) {
            case MATTER ->
                List.of(
                        Field.choice("kind", Choices.of(Kind.class)),
                        Field.choice("ground", Choices.of(GroundType.class)),
                        Field.text("groundReference"),
                        Field.text("theme").optional(),
                        Field.person("namedOfficial").optional());
            case PLACE ->
                List.of(
                        Field.unit("unit"),
                        Field.longText("scope"),
                        Field.longText("content"),
                        Field.date("periodFrom"),
                        Field.date("periodTo"));
            case TEAM -> team(by);
            case TERMS ->
                List.of(
                        Field.choice("rulePackage", packages()),
                        Field.choice("bodyLevel", Choices.of(BodyLevel.class)),
                        Field.number("noticeDays").optional());
            case CHECK -> List.of();
        };
    }

    private List<Field> team(Actor by) {
        var inspectors = people.inspectors(by);
        return List.of(people.leaders(by).one("issuer"), inspectors.one("teamHead"), inspectors.several("teamMembers"));
    }

    private static List<Field.Choice> packages() {
        return Stream.of("KIEM_TRA_CONG_VU", "KIEM_TRA_CHUYEN_NGANH", "THANH_TRA")
                .map(code -> new Field.Choice(code, "choice.RulePackage." + code))
                .toList();
    }
}
