package vn.kycuong.notification;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mail leaves, as it was configured; {@link MailChannel} says whether it can be used so.
 *
 * @param host of the mail server; without one no mail is sent
 * @param port empty for the usual one of the encryption
 * @param encryption {@code starttls}, {@code tls} or {@code none}
 * @param passwordFile path of the file that holds the user's password
 * @param sender address that mails come from
 * @param publicUrl where people reach this application; links in mails begin with it
 * @param tries how often the server may put a mail off before it is parked
 * @param pause before the second try; doubled each time
 * @param timeout for each word with the server
 * @param lease how long a mail waits for a node that took it and has gone silent
 * @param poll how often to look for what is due
 */
@ConfigurationProperties("kycuong.mail")
record MailSettings(
        @DefaultValue("") String host,
        @DefaultValue("") String port,
        @DefaultValue("starttls") String encryption,
        @DefaultValue("") String user,
        @DefaultValue("") String passwordFile,
        @DefaultValue("") String sender,
        @DefaultValue("") String publicUrl,
        @DefaultValue("10") int tries,
        @DefaultValue("30s") Duration pause,
        @DefaultValue("20s") Duration timeout,
        @DefaultValue("5m") Duration lease,
        @DefaultValue("2s") Duration poll) {}
