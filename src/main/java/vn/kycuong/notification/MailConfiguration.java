package vn.kycuong.notification;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.kycuong.access.Problems;
import vn.kycuong.access.StartRefused;

/** Opens the channel that was configured, or refuses the start and says, in both languages, what to change. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class MailConfiguration {

    private static final int LARGEST_PORT = 65_535;
    private static final int WORDS_OF_A_MAIL = 8;

    private final Problems texts;

    MailConfiguration(Problems texts) {
        this.texts = texts;
    }

    @Bean
    MailChannel mailChannel(MailSettings settings) {
        if (settings.host().isBlank()) {
            if (Stream.of(settings.user(), settings.passwordFile(), settings.sender(), settings.publicUrl())
                    .anyMatch(value -> !value.isBlank())) {
                throw refused("mail-host-missing");
            }
            return MailChannel.closed(settings);
        }
        if (!settings.host().strip().matches("[A-Za-z0-9.:_-]+")) {
            throw refused("mail-host-invalid");
        }
        if (!MailAddress.isPlain(settings.sender().strip())) {
            throw refused("mail-sender-invalid");
        }
        checkPace(settings);
        var encryption = encryption(settings);
        return new MailChannel(
                true,
                settings.host().strip(),
                port(settings, encryption),
                encryption,
                settings.user().strip(),
                password(settings, encryption),
                settings.sender().strip(),
                publicUrl(settings),
                settings);
    }

    private void checkPace(MailSettings settings) {
        var positive = Stream.of(settings.pause(), settings.timeout(), settings.lease(), settings.poll())
                .noneMatch(time -> time.isZero() || time.isNegative());
        if (!positive
                || settings.tries() < 1
                || settings.lease().compareTo(settings.timeout().multipliedBy(WORDS_OF_A_MAIL)) < 0) {
            throw refused("mail-pace-invalid", WORDS_OF_A_MAIL);
        }
    }

    private MailChannel.Encryption encryption(MailSettings settings) {
        return Stream.of(MailChannel.Encryption.values())
                .filter(each -> each.name().equals(settings.encryption().strip().toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> refused("mail-encryption-unknown"));
    }

    private int port(MailSettings settings, MailChannel.Encryption encryption) {
        var text = settings.port().strip();
        if (text.isEmpty()) {
            return encryption.usualPort();
        }
        if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > LARGEST_PORT) {
            throw refused("mail-port-invalid");
        }
        return Integer.parseInt(text);
    }

    private String password(MailSettings settings, MailChannel.Encryption encryption) {
        if (settings.user().isBlank() != settings.passwordFile().isBlank()) {
            throw refused("mail-password-missing");
        }
        if (settings.user().isBlank()) {
            return "";
        }
        if (encryption == MailChannel.Encryption.NONE) {
            throw refused("mail-password-unprotected");
        }
        try {
            var password = Files.readString(Path.of(settings.passwordFile().strip()), StandardCharsets.UTF_8)
                    .strip();
            if (password.isEmpty()) {
                throw refused("mail-password-unreadable", settings.passwordFile());
            }
            return password;
        } catch (IOException | InvalidPathException unreadable) {
            throw refused("mail-password-unreadable", settings.passwordFile());
        }
    }

    private String publicUrl(MailSettings settings) {
        try {
            var url = URI.create(settings.publicUrl().strip());
            if (url.getHost() != null
                    && Set.of("http", "https").contains(url.getScheme())
                    && url.getUserInfo() == null
                    && url.getQuery() == null
                    && url.getFragment() == null) {
                return url.toString().replaceFirst("/+$", "");
            }
        } catch (IllegalArgumentException unreadable) {
            throw refused("mail-public-url-invalid");
        }
        throw refused("mail-public-url-invalid");
    }

    /** In both languages: nobody has chosen one yet. */
    private StartRefused refused(String code, Object... arguments) {
        var given = List.of(arguments);
        return new StartRefused(texts.text(code, given, Locale.forLanguageTag("vi"))
                + System.lineSeparator()
                + texts.text(code, given, Locale.ENGLISH));
    }
}
