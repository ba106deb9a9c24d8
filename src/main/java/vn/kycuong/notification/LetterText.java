package vn.kycuong.notification;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * What a mail says: the number of a case and a link, which leads on only for whoever signs in as the person it was sent
 * to. Never what happened, where, or to whom.
 */
@Component
class LetterText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final int LONGEST_NUMBER = 60;

    private final MessageSource texts;
    private final MailChannel channel;

    LetterText(MessageSource texts, MailChannel channel) {
        this.texts = texts;
        this.channel = channel;
    }

    String subject(Letter letter) {
        var day = letter.mail().digestOn();
        return day == null
                ? text("mail.subject", letter, number(letter.mail().notices().get(0)))
                : text("mail.digest.subject", letter, DAY.format(day));
    }

    String body(Letter letter) {
        var settings = channel.publicUrl() + "/inbox/settings";
        var list = perCase(letter).entrySet().stream()
                .map(told -> told.getKey() + "\n" + link(told.getValue()))
                .collect(Collectors.joining("\n\n"));
        var key = letter.mail().digestOn() == null ? "mail.body" : "mail.digest.body";
        return text(key, letter, list, settings);
    }

    /** How often something happened in a case is content, too. */
    private static Map<String, Mail.Told> perCase(Letter letter) {
        var cases = new LinkedHashMap<String, Mail.Told>();
        letter.mail().notices().forEach(told -> cases.putIfAbsent(number(told), told));
        return cases;
    }

    private String link(Mail.Told told) {
        return channel.publicUrl() + "/inbox/notices/" + told.eventId();
    }

    /** Only what a number of a case is made of: it came through Kafka, and a header must not grow a line. */
    private static String number(Mail.Told told) {
        var number = told.subject().replaceAll("[^\\p{L}\\p{N}./_-]", "");
        return number.substring(0, Math.min(number.length(), LONGEST_NUMBER));
    }

    private String text(String key, Letter letter, Object... arguments) {
        return texts.getMessage(key, arguments, Locale.forLanguageTag(letter.language()));
    }
}
