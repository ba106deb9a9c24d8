package vn.kycuong.discipline;

import java.util.Map;

/**
 * A row of a decision table that applies.
 *
 * @param row its number in the table
 * @param source the law, decree and article, in Vietnamese
 * @param mark confirmed, stated by others, from memory, or proposed ({@code C}, {@code S}, {@code M}, {@code P})
 * @param reason code of what has to be said about it; empty when nothing has
 * @param outcome what the row says, by the names of its columns: text, number, or true or false; empty text for nothing
 */
public record RuleRow(int row, String source, String mark, String reason, Map<String, Object> outcome) {

    public RuleRow {
        outcome = Map.copyOf(outcome);
    }

    String text(String column) {
        return (String) value(column);
    }

    int number(String column) {
        return (Integer) value(column);
    }

    boolean flag(String column) {
        return (Boolean) value(column);
    }

    private Object value(String column) {
        var value = outcome.get(column);
        if (value == null) {
            throw new IllegalStateException("A row without the column " + column);
        }
        return value;
    }
}
