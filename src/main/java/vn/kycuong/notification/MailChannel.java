package vn.kycuong.notification;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The way mail leaves, checked; closed when no mail server is configured.
 *
 * @param publicUrl without a slash at its end
 */
record MailChannel(
        boolean isOpen,
        String host,
        int port,
        Encryption encryption,
        String user,
        String password,
        String sender,
        String publicUrl,
        MailSettings pace) {

    private static final Pattern MESSAGE_ID =
            Pattern.compile("<?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@([^>]*)>?");

    /** How the way to the mail server is protected. */
    enum Encryption {
        STARTTLS(587),
        TLS(465),
        NONE(25);

        private final int usualPort;

        Encryption(int usualPort) {
            this.usualPort = usualPort;
        }

        int usualPort() {
            return usualPort;
        }
    }

    static MailChannel closed(MailSettings pace) {
        return new MailChannel(false, "", 0, Encryption.STARTTLS, "", "", "", "", pace);
    }

    /** What stands behind the @ of the sender, and of every Message-ID. */
    String domain() {
        return sender.substring(sender.indexOf('@') + 1);
    }

    /** The same at every attempt, so that a repeated mail and one that comes back can be told. */
    String messageId(UUID mail) {
        return "<" + mail + "@" + domain() + ">";
    }

    /** Which of our mails has this Message-ID; empty when it is that of another sender. */
    Optional<UUID> mail(String messageId) {
        var name = MESSAGE_ID.matcher(messageId.strip().toLowerCase(Locale.ROOT));
        return name.matches() && name.group(2).equalsIgnoreCase(domain())
                ? Optional.of(UUID.fromString(name.group(1)))
                : Optional.empty();
    }

    /** Without the password, which has no business in a log. */
    @Override
    public String toString() {
        return "MailChannel[" + host + ':' + port + ']';
    }
}
