package vn.kycuong.web;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** What can be chosen in a form. The label of a constant is the text {@code choice.<type>.<constant>}. */
final class Choices {

    private Choices() {}

    static <E extends Enum<E>> List<Field.Choice> of(Class<E> type) {
        return of(type, constant -> true);
    }

    static <E extends Enum<E>> List<Field.Choice> of(Class<E> type, Predicate<E> offered) {
        return Arrays.stream(type.getEnumConstants())
                .filter(offered)
                .map(constant ->
                        new Field.Choice(constant.name(), "choice." + type.getSimpleName() + '.' + constant.name()))
                .toList();
    }
}
