package vn.kycuong.web;

import java.util.List;

/**
 * The form of something that is done beside a case. Its title is the text {@code operation.<operation>}.
 *
 * <p>Public for the template.
 *
 * @param address where the form is shown and sent
 * @param back where it leads when it is done, or given up
 * @param name what it is about, as a person calls it, or the key of a text that says so
 */
public record ActForm(String operation, String address, String back, String name, List<Field> fields) {

    public ActForm {
        fields = List.copyOf(fields);
    }
}
