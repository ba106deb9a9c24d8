package vn.kycuong.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Speaks with the mail server. */
@Component
class Postman {

    private final MailChannel channel;
    private final LetterText texts;
    private final JavaMailSenderImpl server = new JavaMailSenderImpl();

    Postman(MailChannel channel, LetterText texts) {
        this.channel = channel;
        this.texts = texts;
        server.setHost(channel.host());
        server.setPort(channel.port());
        server.setDefaultEncoding(StandardCharsets.UTF_8.name());
        if (!channel.user().isEmpty()) {
            server.setUsername(channel.user());
            server.setPassword(channel.password());
        }
        server.setJavaMailProperties(properties());
    }

    void send(Letter letter) throws SendingFailed {
        try {
            server.send(message(letter));
        } catch (MailSendException refused) {
            // Without one, only the good-bye went wrong: the mail was taken.
            if (refused.getMessageExceptions().length > 0) {
                throw failure(refused);
            }
        } catch (MailAuthenticationException unknown) {
            throw SendingFailed.away(unknown);
        } catch (MailException | MessagingException broken) {
            throw SendingFailed.answered(0, broken);
        }
    }

    private Properties properties() {
        var properties = new Properties();
        var timeout = String.valueOf(channel.pace().timeout().toMillis());
        properties.put("mail.smtp.connectiontimeout", timeout);
        properties.put("mail.smtp.timeout", timeout);
        properties.put("mail.smtp.writetimeout", timeout);
        properties.put("mail.smtp.auth", String.valueOf(!channel.user().isEmpty()));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        switch (channel.encryption()) {
            case STARTTLS -> {
                properties.put("mail.smtp.starttls.enable", "true");
                properties.put("mail.smtp.starttls.required", "true");
            }
            case TLS -> properties.put("mail.smtp.ssl.enable", "true");
            case NONE -> properties.put("mail.smtp.starttls.enable", "false");
        }
        return properties;
    }

    private MimeMessage message(Letter letter) throws MessagingException {
        var message = server.createMimeMessage();
        var parts = new MimeMessageHelper(message, false, StandardCharsets.UTF_8.name());
        parts.setFrom(new InternetAddress(channel.sender(), true));
        parts.setTo(new InternetAddress(letter.address(), true));
        parts.setSubject(texts.subject(letter));
        parts.setText(texts.body(letter));
        parts.setSentDate(Date.from(letter.mail().queuedAt()));
        message.setHeader("Message-ID", channel.messageId(letter.mail().id()));
        message.setHeader("Content-Language", letter.language());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        return message;
    }

    /**
     * When no connection came about, the failure of the mail is that of the whole. Who refuses us as the sender would
     * refuse every mail.
     */
    private static SendingFailed failure(MailSendException refused) {
        for (var failure : refused.getMessageExceptions()) {
            if (failure.equals(refused.getCause())) {
                return SendingFailed.away(refused);
            }
            for (Throwable each = failure; each != null; each = each.getCause()) {
                if (each instanceof SMTPAddressFailedException addressee) {
                    return SendingFailed.answered(addressee.getReturnCode(), refused);
                }
                if (each instanceof SMTPSenderFailedException) {
                    return SendingFailed.away(refused);
                }
            }
            if (failure instanceof SMTPSendFailedException whole) {
                return String.valueOf(whole.getCommand()).startsWith("MAIL")
                        ? SendingFailed.away(refused)
                        : SendingFailed.answered(whole.getReturnCode(), refused);
            }
        }
        return SendingFailed.answered(0, refused);
    }
}
