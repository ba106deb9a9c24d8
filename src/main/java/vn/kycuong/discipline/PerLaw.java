package vn.kycuong.discipline;

import java.util.List;

/** Numbers in which the laws in force may differ: each said where they agree on it, and left to a person where they do not. */
final class PerLaw {

    private PerLaw() {}

    static void say(List<RuleRow> rows, Answer.Draft answer, String... outputs) {
        answer.cite(rows);
        var agreed = true;
        for (var output : outputs) {
            var numbers =
                    rows.stream().map(row -> row.number(output)).distinct().toList();
            answer.say(output, numbers.size() == 1 ? numbers.get(0) : null);
            agreed &= numbers.size() == 1;
        }
        answer.say("humanDecides", !agreed);
    }
}
