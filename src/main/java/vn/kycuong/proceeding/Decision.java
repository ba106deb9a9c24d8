package vn.kycuong.proceeding;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kycuong.discipline.Form;

/**
 * What a person decided, beside what the tables proposed.
 *
 * @param form null when it is no violation
 * @param reason why it is not what the tables propose; may be empty when it is
 * @param late after the time limit for handling, which does not make it void
 */
public record Decision(
        String number,
        @Nullable Form form,
        String reason,
        boolean late,
        LocalDate on,
        String by,
        List<Citation> proposals) {

    public Decision {
        proposals = List.copyOf(proposals);
    }
}
