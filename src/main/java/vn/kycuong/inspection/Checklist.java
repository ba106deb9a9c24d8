package vn.kycuong.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A version of the checklist, with the days it may be chosen on. */
public record Checklist(
        String version,
        String nameVi,
        String nameEn,
        LocalDate from,
        @Nullable LocalDate to,
        List<Item> items) {

    public Checklist {
        items = List.copyOf(items);
    }

    /** @param violation code of the violation that a failed item points to */
    public record Item(
            String code,
            String groupVi,
            String groupEn,
            String itemVi,
            String itemEn,
            String evidence,
            String violation) {}

    public Optional<Item> item(String code) {
        return items.stream().filter(item -> item.code().equals(code)).findFirst();
    }

    boolean inForce(LocalDate on) {
        return !on.isBefore(from) && (to == null || !on.isAfter(to));
    }
}
