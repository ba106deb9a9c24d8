package vn.kycuong.notification;

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

    /** Without the password, which has no business in a log. */
    @Override
    public String toString() {
        return "MailChannel[" + host + ':' + port + ']';
    }
}
