package vn.kycuong.access;

import java.util.List;

/**
 * A page of a list, counted from one. For lists whose rows leave them when somebody has looked after them, so that there is
 * no row to go on from.
 *
 * @param more whether the list goes on
 */
public record NumberedPage<T>(List<T> items, int number, boolean more) {

    public static final int SIZE = 25;

    private static final int LAST = 100_000;

    public NumberedPage {
        items = List.copyOf(items);
    }

    /** Reads rows of a list. */
    @FunctionalInterface
    public interface Rows<T> {
        List<T> read(int offset, int limit);
    }

    /** Reads one row more than is shown: its presence tells that the list goes on. */
    public static <T> NumberedPage<T> of(int asked, Rows<T> rows) {
        var number = Math.max(1, Math.min(asked, LAST));
        var read = rows.read((number - 1) * SIZE, SIZE + 1);
        return new NumberedPage<>(read.stream().limit(SIZE).toList(), number, read.size() > SIZE);
    }
}
