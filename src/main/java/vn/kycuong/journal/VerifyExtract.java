package vn.kycuong.journal;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/**
 * Checks the extract of a case on any machine, without database, broker or network. Says what it found in Vietnamese and
 * in English.
 */
public final class VerifyExtract {

    private static final List<String> LANGUAGES = List.of("vi", "en");

    private final PrintStream out;

    private VerifyExtract(PrintStream out) {
        this.out = out;
    }

    /**
     * @param arguments the file, and any roots (64 hexadecimal digits) that were published and must be those of the file
     * @return 0 when everything holds, otherwise 1
     */
    public static int run(List<String> arguments, PrintStream out) {
        var verify = new VerifyExtract(out);
        if (arguments.isEmpty()) {
            return verify.fails("usage");
        }
        Extract extract;
        try {
            extract = Extract.of(Files.readString(Path.of(arguments.get(0))));
        } catch (IOException | RuntimeException unreadable) {
            return verify.fails("unreadable", arguments.get(0));
        }
        return verify.check(extract, arguments.subList(1, arguments.size()));
    }

    private int check(Extract extract, List<String> publishedRoots) {
        var check = new ExtractCheck(extract);
        var broken = check.broken();
        if (broken.isPresent()) {
            var link = broken.get();
            var code = link.fault().name().toLowerCase(Locale.ROOT).replace('_', '-');
            return fails(code, extract.caseId(), link.sequence());
        }
        for (var root : publishedRoots) {
            if (!check.leadsTo(root.toLowerCase(Locale.ROOT))) {
                return fails("another-root", extract.caseId(), root);
            }
        }
        return holds(extract);
    }

    private int holds(Extract extract) {
        say("holds", extract.caseId(), extract.entries().size());
        var anchor = extract.anchor();
        if (anchor == null) {
            say("not-anchored");
        } else {
            var newer = extract.entries().size() - anchor.sequence();
            say("anchored", anchor.sequence(), anchor.on(), anchor.root(), anchor.event(), newer);
        }
        var commitment = extract.commitment();
        if (commitment != null) {
            say("committed", commitment.anchoredAt(), commitment.root(), commitment.anchorEvent());
        }
        return 0;
    }

    private int fails(String code, Object... values) {
        say(code, values);
        return 1;
    }

    private void say(String code, Object... values) {
        var texts = new String[values.length];
        for (var index = 0; index < values.length; index++) {
            texts[index] = String.valueOf(values[index]);
        }
        for (var language : LANGUAGES) {
            out.println(MessageFormat.format(sentence(code, language), (Object[]) texts));
        }
    }

    private static String sentence(String code, String language) {
        var name = "/messages/verify_" + language + ".properties";
        var sentences = new Properties();
        try (var stream = VerifyExtract.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("There is no " + name);
            }
            sentences.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return sentences.getProperty("verify." + code);
    }
}
