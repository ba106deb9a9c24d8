package vn.kycuong.discipline;

import java.util.List;

/** Numbers in which the laws in force may differ: said where they agree, and left to a person where they do not. */
final class PerLaw {

    private PerLaw() {}

    static void say(List<RuleRow> rows, Answer.Draft answer, String... outputs) {
        answer.cite(rows);
        var agreed = rows.stream().map(RuleRow::outcome).distinct().count() == 1;
        for (var output : outputs) {
            answer.say(output, agreed ? rows.get(0).number(output) : null);
        }
        answer.say("humanDecides", !agreed);
    }
}
