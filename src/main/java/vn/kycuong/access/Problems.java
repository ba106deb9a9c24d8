package vn.kycuong.access;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/** Says no in the words of RFC 9457: a stable code, and what it means in both languages. */
@Component
public class Problems {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final MessageSource texts;

    Problems(MessageSource texts) {
        this.texts = texts;
    }

    public ProblemDetail of(HttpStatus status, String code, List<Object> arguments, Locale language) {
        var vietnamese = text(code, arguments, VIETNAMESE);
        var english = text(code, arguments, Locale.ENGLISH);
        var problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create("/problems/" + code));
        problem.setTitle(language.getLanguage().equals("en") ? english : vietnamese);
        problem.setProperty("code", code);
        problem.setProperty("titleVi", vietnamese);
        problem.setProperty("titleEn", english);
        return problem;
    }

    /** What a refusal says to a person. */
    public String text(String code, List<Object> arguments, Locale language) {
        return texts.getMessage("problem." + code, arguments.toArray(), language);
    }

    /** What refusals of a kind say, where only the code was kept; empty when the code says nothing to a person. */
    public String kind(String code, Locale language) {
        var text = texts.getMessage("problem." + code, null, "", language);
        return text == null
                ? ""
                : text.replace("''", "'").replaceAll("\\{[^}]*}", "…").replace("….", "…");
    }
}
