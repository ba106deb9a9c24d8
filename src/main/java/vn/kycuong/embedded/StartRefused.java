package vn.kycuong.embedded;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The application must not start like this; says what to change, in English and in Vietnamese. */
final class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.forLanguageTag("vi"));

    private final transient List<Reason> reasons;

    StartRefused(List<Reason> reasons) {
        super(in(LANGUAGES.get(0), reasons));
        this.reasons = List.copyOf(reasons);
    }

    static StartRefused because(String code, Object... arguments) {
        return new StartRefused(List.of(new Reason(code, arguments)));
    }

    List<String> codes() {
        return reasons.stream().map(Reason::code).toList();
    }

    /** All reasons in one language, then all of them in the other. */
    String inBothLanguages() {
        return LANGUAGES.stream().map(language -> in(language, reasons)).collect(Collectors.joining("\n\n"));
    }

    private static String in(Locale language, List<Reason> reasons) {
        return reasons.stream().map(reason -> reason.in(language)).collect(Collectors.joining("\n"));
    }

    /** The texts stand in {@code messages/embedded} under {@code problem.<code>}. */
    record Reason(String code, List<String> arguments) {

        Reason(String code, Object... arguments) {
            this(code, Stream.of(arguments).map(String::valueOf).toList());
        }

        String in(Locale language) {
            String text =
                    ResourceBundle.getBundle("messages/embedded", language).getString("problem." + code);
            return new MessageFormat(text, language).format(arguments.toArray());
        }
    }
}
