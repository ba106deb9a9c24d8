package vn.kycuong.proceeding;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.kycuong.access.RuleViolation;

/** What the tables propose for a case, by the last judgement in its file. They propose; a person decides. */
@Component
class Proposals {

    private final DisciplinaryCases cases;
    private final CaseLaw law;
    private final EarlierDecisions earlier;

    Proposals(DisciplinaryCases cases, CaseLaw law, EarlierDecisions earlier) {
        this.cases = cases;
        this.law = law;
        this.earlier = earlier;
    }

    List<Citation> of(DisciplinaryCase file) {
        var judgement =
                cases.judgement(file.id()).orElseThrow(() -> RuleViolation.refused("case-not-judged", file.number()));
        return law.proposals(file, judgement, earlier.running(file).orElse(null));
    }
}
