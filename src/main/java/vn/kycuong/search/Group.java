package vn.kycuong.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found of one kind. How many there are in all is never told.
 *
 * @param next where the group goes on; null at its end
 */
public record Group(What what, List<Hit> hits, @Nullable String next) {

    public Group {
        hits = List.copyOf(hits);
    }
}
