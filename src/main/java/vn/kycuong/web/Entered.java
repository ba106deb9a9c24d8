package vn.kycuong.web;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;
import vn.kycuong.access.FreshLogin;
import vn.kycuong.access.Proof;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.access.TypedPassword;

/** What somebody entered into a form, read as what it should be; anything else is a refusal that names the field. */
final class Entered {

    private static final int LONGEST_LINE = 500;
    private static final int LONGEST_TEXT = 20_000;

    private final MultiValueMap<String, String> values;
    private final Map<String, MultipartFile> files;
    private final @Nullable FreshLogin login;

    Entered(MultiValueMap<String, String> values, Map<String, MultipartFile> files) {
        this(values, files, null);
    }

    private Entered(
            MultiValueMap<String, String> values, Map<String, MultipartFile> files, @Nullable FreshLogin login) {
        this.values = values;
        this.files = files;
        this.login = login;
    }

    /** The same, confirmed at the agency's provider. */
    Entered provenBy(FreshLogin fresh) {
        return new Entered(values, files, fresh);
    }

    /** Names of the fields that are missing, too long, or none of what the form offers. */
    List<String> wrong(List<Field> fields) {
        return fields.stream()
                .filter(field -> isGiven(field) ? !fits(field) : field.required())
                .map(Field::name)
                .toList();
    }

    private boolean isGiven(Field field) {
        return switch (field.kind()) {
            case FILE -> optionalFile(field.name()).isPresent();
            case PASSWORD -> !untouched("password").isEmpty();
            default -> !texts(field.name()).isEmpty();
        };
    }

    private boolean fits(Field field) {
        var offered = field.choices().stream().map(Field.Choice::value).toList();
        return switch (field.kind()) {
            case TEXT, UNIT -> text(field.name()).length() <= LONGEST_LINE;
            case LONG_TEXT -> text(field.name()).length() <= LONGEST_TEXT;
            case CHOICE, CHOICES -> offered.containsAll(texts(field.name()));
            case PERSON, PEOPLE -> offered.containsAll(people(field.name()));
            default -> true;
        };
    }

    /** The text, normalised (NFC) and without blanks around it; empty when nothing was entered. */
    String text(String name) {
        var value = values.getFirst(name);
        return value == null
                ? ""
                : Normalizer.normalize(value, Normalizer.Form.NFC)
                        .replace("\r\n", "\n")
                        .strip();
    }

    /** What confirms a signature. A password is taken as it is. */
    Proof proof() {
        return login == null ? new TypedPassword(untouched("password")) : login;
    }

    /** Taken as it is, too. */
    String newPassword() {
        return untouched("newPassword");
    }

    private String untouched(String name) {
        var value = values.getFirst(name);
        return value == null ? "" : value;
    }

    List<String> texts(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** One entry a line; empty lines do not count. */
    List<String> lines(String name) {
        return text(name)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Names or codes of people, chosen one by one, or entered one a line or with commas between them. */
    List<String> people(String name) {
        return texts(name).stream()
                .flatMap(text -> Arrays.stream(text.split("[,;\\n]+", -1)))
                .map(person -> Normalizer.normalize(person, Normalizer.Form.NFC).strip())
                .filter(person -> !person.isEmpty())
                .toList();
    }

    /** Codes or numbers with commas or blanks between them. */
    List<String> words(String name) {
        return Arrays.stream(text(name).split("[,;\\s]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    boolean yes(String name) {
        return text(name).equals("true");
    }

    LocalDate date(String name) {
        return optionalDate(name).orElseThrow(() -> invalid(name));
    }

    Optional<LocalDate> optionalDate(String name) {
        var text = text(name);
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeException unreadable) {
            throw invalid(name);
        }
    }

    LocalDateTime moment(String name) {
        return optionalMoment(name).orElseThrow(() -> invalid(name));
    }

    Optional<LocalDateTime> optionalMoment(String name) {
        var text = text(name);
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDateTime.parse(text));
        } catch (DateTimeException unreadable) {
            throw invalid(name);
        }
    }

    int number(String name) {
        return asNumber(name, text(name));
    }

    int asNumber(String name, String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException unreadable) {
            throw invalid(name);
        }
    }

    Optional<Integer> optionalNumber(String name) {
        return text(name).isEmpty() ? Optional.empty() : Optional.of(number(name));
    }

    <E extends Enum<E>> Set<E> choices(String name, Class<E> type) {
        return texts(name).stream().map(text -> asChoice(name, text, type)).collect(Collectors.toUnmodifiableSet());
    }

    <E extends Enum<E>> E choice(String name, Class<E> type) {
        return asChoice(name, text(name), type);
    }

    private static <E extends Enum<E>> E asChoice(String name, String text, Class<E> type) {
        try {
            return Enum.valueOf(type, text);
        } catch (IllegalArgumentException unknown) {
            throw invalid(name);
        }
    }

    MultipartFile file(String name) {
        return optionalFile(name).orElseThrow(() -> invalid(name));
    }

    Optional<MultipartFile> optionalFile(String name) {
        return Optional.ofNullable(files.get(name)).filter(file -> !file.isEmpty());
    }

    private static RuleViolation invalid(String name) {
        return RuleViolation.invalid("field-invalid", name);
    }
}
