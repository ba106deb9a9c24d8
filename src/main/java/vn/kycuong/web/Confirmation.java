package vn.kycuong.web;

import java.util.List;

/**
 * A question before something that cannot be taken back. Its title is the text {@code operation.<operation>}, what comes of
 * it stands under {@code confirm.<operation>}.
 *
 * <p>Public for the template.
 *
 * @param address what is sent there does it
 * @param back where somebody goes who would rather not
 * @param facts what it is about
 */
public record Confirmation(String operation, String address, String back, List<Fact> facts) {

    /** @param label key of a text */
    public record Fact(String label, String text) {}

    public Confirmation {
        facts = List.copyOf(facts);
    }
}
