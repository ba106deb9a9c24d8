package vn.kycuong.discipline;

import java.util.List;

/** A question that dated law answers. Its title is the text {@code rule.<key>}. */
interface Rule {

    String key();

    /** The decision tables it asks. */
    default List<String> tables() {
        return List.of(key());
    }

    /** What it must be told; the day whose law counts, {@code on}, may be told to every rule. */
    List<RuleInput> inputs();

    /** Refuses what cannot be true together. */
    default void requireConsistent(Given given) {}

    void answer(Asking asking, Answer.Draft answer);
}
