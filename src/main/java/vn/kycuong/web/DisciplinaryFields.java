package vn.kycuong.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;
import vn.kycuong.discipline.Form;
import vn.kycuong.discipline.Severity;
import vn.kycuong.proceeding.Ballots;
import vn.kycuong.proceeding.DisciplinaryDetail;
import vn.kycuong.proceeding.DisciplinaryFile;
import vn.kycuong.proceeding.Judgement;
import vn.kycuong.proceeding.Member;
import vn.kycuong.proceeding.Seat;

/** Fields that several acts on a disciplinary case ask for, and how they are read. */
@Component
class DisciplinaryFields {

    private static final String VOTES = "votes";

    private final DisciplinaryFile file;

    DisciplinaryFields(DisciplinaryFile file) {
        this.file = file;
    }

    List<Field.Choice> forms(Actor by, UUID id) {
        var possible = file.read(by, id).forms();
        return Choices.of(Form.class, possible::contains);
    }

    /** @param form whether a form is proposed too; none chosen means no discipline */
    List<Field> judgement(List<Field.Choice> forms) {
        return List.of(
                Field.choice("consequence", Choices.of(Severity.class)),
                Field.yesNo("acceptsAndRemedies"),
                Field.yesNo("mitigating"),
                Field.yesNo("aggravating"),
                Field.choice("proposedForm", forms).optional());
    }

    static Judgement judgement(Entered entered) {
        return new Judgement(
                entered.choice("consequence", Severity.class),
                entered.yes("acceptsAndRemedies"),
                entered.yes("mitigating"),
                entered.yes("aggravating"),
                form(entered, "proposedForm"));
    }

    static @Nullable Form form(Entered entered, String name) {
        return entered.text(name).isEmpty() ? null : entered.choice(name, Form.class);
    }

    /** Nobody who is recused is taken; who that is stands beside the form. */
    static List<Field> members() {
        return List.of(Field.person("chairman"), Field.person("secretary"), Field.people("councilMembers"));
    }

    /** Those who sit in the council stand there already. */
    List<Field> seated(Actor by, UUID id) {
        var council = file.read(by, id).council();
        return List.of(
                Field.person("chairman").showing(officials(council, Seat.CHAIRMAN)),
                Field.person("secretary").showing(officials(council, Seat.SECRETARY)),
                Field.people("councilMembers").showing(officials(council, Seat.MEMBER)));
    }

    private static String officials(List<DisciplinaryDetail.Seated> council, Seat seat) {
        return council.stream()
                .filter(seated -> seated.seat() == seat)
                .map(seated -> seated.member().official())
                .collect(Collectors.joining("\n"));
    }

    static List<Member> members(Entered entered) {
        var members = new ArrayList<Member>();
        members.add(new Member(entered.text("chairman"), Seat.CHAIRMAN));
        members.add(new Member(entered.text("secretary"), Seat.SECRETARY));
        entered.people("councilMembers").stream()
                .filter(official ->
                        members.stream().noneMatch(member -> member.official().equals(official)))
                .forEach(official -> members.add(new Member(official, Seat.MEMBER)));
        return members;
    }

    List<Field> meeting(Actor by, UUID id) {
        var detail = file.read(by, id);
        var seated = detail.council().stream()
                .map(seat -> new Field.Choice(
                        seat.member().official(),
                        seat.member().name() + " (" + seat.member().official() + ')'))
                .toList();
        var fields = new ArrayList<Field>();
        fields.add(Field.choices("present", seated).optional());
        for (var name : List.of("votesFor", "votesAgainst", "votesInvalid")) {
            fields.add(Field.number(name).optional());
        }
        detail.forms()
                .forEach(form -> fields.add(Field.number(VOTES + form.name()).optional()));
        fields.add(Field.number("votesInvalidForms").optional());
        return fields;
    }

    static Ballots ballots(Entered entered) {
        Map<Form, Integer> forms = new HashMap<>();
        for (var form : Form.values()) {
            entered.optionalNumber(VOTES + form.name()).ifPresent(votes -> forms.put(form, votes));
        }
        return new Ballots(
                entered.optionalNumber("votesFor").orElse(0),
                entered.optionalNumber("votesAgainst").orElse(0),
                entered.optionalNumber("votesInvalid").orElse(0),
                forms,
                entered.optionalNumber("votesInvalidForms").orElse(0));
    }

    static List<Field> joined(List<Field> first, Field... more) {
        var fields = new ArrayList<>(first);
        fields.addAll(List.of(more));
        return fields;
    }
}
