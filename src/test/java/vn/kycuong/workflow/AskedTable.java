package vn.kycuong.workflow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import vn.kycuong.discipline.Circumstance;
import vn.kycuong.discipline.Corruption;
import vn.kycuong.discipline.DisciplinaryStep;
import vn.kycuong.discipline.Form;
import vn.kycuong.discipline.Harm;
import vn.kycuong.discipline.HeadConduct;
import vn.kycuong.discipline.OfficialStatus;
import vn.kycuong.discipline.Reputation;
import vn.kycuong.discipline.Severity;
import vn.kycuong.discipline.Spread;
import vn.kycuong.finding.Consequence;
import vn.kycuong.finding.FindingClass;
import vn.kycuong.finding.LimitedFindingStep;

/**
 * A table of the rules desk with everything that it can be asked.
 *
 * @param prefix of the ids of its rows
 * @param asked what is refused before the table is asked is left out
 */
record AskedTable(
        String file,
        String decision,
        String prefix,
        Map<String, List<String>> domain,
        Predicate<Map<String, String>> asked) {

    private static final List<String> DISCIPLINE = List.of("ND_172_2025", "ND_234_2026");
    private static final List<String> CORRUPTION = List.of("PCTN_2018");
    private static final List<String> EITHER = List.of("false", "true");

    static final List<AskedTable> ALL = List.of(
            table("disciplinary-severity", "severity", DISCIPLINE)
                    .with("harm", codes(Harm.class))
                    .with("reach", codes(Spread.class))
                    .with("reputation", codes(Reputation.class)),
            new AskedTable(
                            "disciplinary-sanction",
                            "disciplinary-sanction",
                            "sanction",
                            Map.of("rulePackage", DISCIPLINE),
                            values -> values.get("firstViolation").equals("true")
                                    == values.get("priorForm").equals("NONE"))
                    .with("status", codes(OfficialStatus.class))
                    .with("circumstance", orNone(codes(Circumstance.class)))
                    .with("firstViolation", EITHER)
                    .with("priorForm", List.of("NONE", "KHIEN_TRACH", "CANH_CAO", "CACH_CHUC"))
                    .with("consequence", codes(Severity.class))
                    .with("leader", EITHER)
                    .with("acceptsAndRemedies", EITHER)
                    .with("mitigating", EITHER)
                    .with("aggravating", EITHER),
            table("combined-sanction", "combined", DISCIPLINE)
                    .with("runningForm", orNone(codes(Form.class)))
                    .with("newForm", codes(Form.class))
                    .with("leader", EITHER),
            table("limitation", "limitation", DISCIPLINE)
                    .with("circumstance", orNone(codes(Circumstance.class)))
                    .with("form", codes(Form.class)),
            table("handling-term", "handling", DISCIPLINE).with("complex", EITHER),
            table("disciplinary-step-term", "step", DISCIPLINE).with("step", codes(DisciplinaryStep.class)),
            table("council-composition", "council", DISCIPLINE),
            table("recidivism-window", "recidivism", DISCIPLINE),
            table("head-accountability", "head", CORRUPTION)
                    .with("corruption", orNone(codes(Corruption.class)))
                    .with("several", EITHER)
                    .with("severity", codes(FindingClass.class)),
            part("head-accountability", "head-conduct", "conduct").with("conduct", codes(HeadConduct.class)),
            part("head-accountability", "head-term", "headTerm").with("corruption", codes(Corruption.class)),
            table("finding-class", "class", List.of("XU_LY_PHAT_HIEN"))
                    .with("severity", codes(FindingClass.class))
                    .with("consequence", codes(Consequence.class))
                    .with("repeated", EITHER),
            table("response-term", "term", List.of("XU_LY_PHAT_HIEN"))
                    .with("step", codes(LimitedFindingStep.class))
                    .with("severity", codes(FindingClass.class)));

    private static AskedTable table(String name, String prefix, List<String> packages) {
        return new AskedTable(name, name, prefix, Map.of("rulePackage", packages), values -> true);
    }

    private static AskedTable part(String file, String decision, String prefix) {
        return new AskedTable(file, decision, prefix, Map.of("rulePackage", CORRUPTION), values -> true);
    }

    private AskedTable with(String column, List<String> values) {
        var longer = new LinkedHashMap<>(domain);
        longer.put(column, values);
        return new AskedTable(file, decision, prefix, longer, asked);
    }

    private static <E extends Enum<E>> List<String> codes(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    }

    private static List<String> orNone(List<String> codes) {
        var all = new ArrayList<>(codes);
        all.add("NONE");
        return all;
    }

    String xml() {
        return ModelFiles.text(file + ".dmn");
    }

    TableGrid grid() {
        return TableGrid.read(xml(), decision);
    }

    @Override
    public String toString() {
        return decision;
    }
}
