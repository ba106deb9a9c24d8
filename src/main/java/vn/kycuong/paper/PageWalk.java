package vn.kycuong.paper;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a list page after page, so that neither its length costs memory nor a slow reader holds a transaction; and
 * not for ever, so that nobody keeps the house busy with one table.
 */
final class PageWalk {

    static final int PAGE = 100;
    static final int MOST_ROWS = 100_000;

    private PageWalk() {}

    /** @param next where the list goes on; null at its end */
    record Step<C, R>(List<R> rows, @Nullable C next) {}

    /** @return whether the end of the list was reached */
    static <C, R> boolean through(Step<C, R> first, Function<C, Step<C, R>> read, Consumer<R> row) {
        var step = first;
        var left = MOST_ROWS - step.rows().size();
        step.rows().forEach(row);
        while (step.next() != null && left > 0) {
            step = read.apply(step.next());
            left -= step.rows().size();
            step.rows().forEach(row);
        }
        return step.next() == null;
    }
}
