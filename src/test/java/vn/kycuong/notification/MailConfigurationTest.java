package vn.kycuong.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import vn.kycuong.RealTest;
import vn.kycuong.access.Problems;
import vn.kycuong.access.StartRefused;

/** Nothing is sent by default; what is configured wrongly stops the start, and says what to change. */
@RealTest
class MailConfigurationTest {

    @TempDir
    private Path directory;

    @Autowired
    private Problems texts;

    @Test
    void isClosedByDefault() {
        assertThat(channel(Map.of()).isOpen()).isFalse();
    }

    @Test
    void needsAHostASenderAndThePublicAddress() {
        var channel = channel(complete());

        assertThat(channel.isOpen()).isTrue();
        assertThat(channel.port()).isEqualTo(587);
        assertThat(channel.encryption()).isEqualTo(MailChannel.Encryption.STARTTLS);
        assertThat(channel.publicUrl()).isEqualTo("https://kycuong.example.vn/app");
        assertThat(channel.domain()).isEqualTo("example.vn");
    }

    @Test
    void readsThePasswordFromAFileAndKeepsItOutOfLogs() throws IOException {
        var settings = complete();
        settings.put("kycuong.mail.user", "may-chu");
        settings.put("kycuong.mail.password-file", secret("bí mật lắm \n"));

        assertThat(channel(settings).password()).isEqualTo("bí mật lắm");
        assertThat(channel(settings).toString()).doesNotContain("bí mật");
    }

    @ParameterizedTest
    @CsvSource({
        "host, '', KYCUONG_MAIL_HOST",
        "host, 'a b', KYCUONG_MAIL_HOST",
        "port, 70000, KYCUONG_MAIL_PORT",
        "port, smtp, KYCUONG_MAIL_PORT",
        "encryption, ssl3, KYCUONG_MAIL_ENCRYPTION",
        "sender, '', KYCUONG_MAIL_SENDER",
        "sender, 'Kỷ Cương <a@example.vn>', KYCUONG_MAIL_SENDER",
        "public-url, '', KYCUONG_MAIL_PUBLIC_URL",
        "public-url, 'javascript:alert(1)', KYCUONG_MAIL_PUBLIC_URL",
        "public-url, 'https://a b', KYCUONG_MAIL_PUBLIC_URL",
        "user, someone, KYCUONG_MAIL_PASSWORD_FILE",
        "tries, 0, KYCUONG_MAIL_",
        "lease, 30s, KYCUONG_MAIL_LEASE"
    })
    void stopsTheStartInBothLanguages(String setting, String value, String hint) {
        var settings = complete();
        settings.put("kycuong.mail." + setting, value);

        assertThatThrownBy(() -> channel(settings))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(hint)
                .satisfies(refusal ->
                        assertThat(refusal.getMessage().lines()).hasSize(2).doesNotHaveDuplicates());
    }

    @Test
    void sendsNoPasswordInTheClear() throws IOException {
        var settings = complete();
        settings.put("kycuong.mail.user", "may-chu");
        settings.put("kycuong.mail.encryption", "none");
        settings.put("kycuong.mail.password-file", secret("bí mật lắm"));
        assertThatThrownBy(() -> channel(settings)).hasMessageContaining("starttls");

        settings.put("kycuong.mail.encryption", "tls");
        settings.put("kycuong.mail.password-file", directory.resolve("missing").toString());
        assertThatThrownBy(() -> channel(settings)).hasMessageContaining("missing");
    }

    private String secret(String content) throws IOException {
        return Files.writeString(directory.resolve("secret"), content).toString();
    }

    private static Map<String, String> complete() {
        return new HashMap<>(Map.of(
                "kycuong.mail.host", "mail.example.vn",
                "kycuong.mail.sender", "kycuong@example.vn",
                "kycuong.mail.public-url", "https://kycuong.example.vn/app/"));
    }

    private MailChannel channel(Map<String, String> settings) {
        var bound = new Binder(new MapConfigurationPropertySource(settings))
                .bindOrCreate("kycuong.mail", MailSettings.class);
        return new MailConfiguration(texts).mailChannel(bound);
    }
}
