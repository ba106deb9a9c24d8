package vn.kycuong.discipline;

import java.util.List;

/** What a rule is called, what it must be told, and which law answers it when. */
public record RuleDescription(
        String key, String titleVi, String titleEn, List<InputDescription> inputs, List<RulePackage> packages) {

    /** What must be told, with its label. */
    public record InputDescription(RuleInput input, String titleVi, String titleEn) {}
}
