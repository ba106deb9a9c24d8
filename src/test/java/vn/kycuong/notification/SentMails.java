package vn.kycuong.notification;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.kycuong.MailServer;

/** What arrived at the mail server, and what waits to be sent there. */
@Component
public class SentMails {

    /** Who wrote it down, and when by the real time: the server's own words. */
    private static final String[] OF_THE_SERVER = {"Received", "Return-Path"};

    private final JdbcMailLook look;
    private final MakeDigests digests;

    SentMails(JdbcMailLook look, MakeDigests digests) {
        this.look = look;
        this.digests = digests;
    }

    /** Makes the digests that are due now. */
    public void makeDigests() {
        digests.ofToday();
    }

    /** Every mail, as it was sent and as it was queued. */
    public Map<String, String> all() {
        var all = new TreeMap<String, String>();
        arrived().forEach(mail -> all.put("mail " + to(mail) + " " + id(mail), text(mail)));
        look.queue().forEach((name, row) -> all.put("mail queue " + name, row));
        return all;
    }

    static List<MimeMessage> to(String address) {
        return arrived().filter(mail -> to(mail).equals(address)).toList();
    }

    static String id(MimeMessage mail) {
        return read(mail::getMessageID);
    }

    static String text(MimeMessage mail) {
        try {
            var text = new ByteArrayOutputStream();
            mail.writeTo(text, OF_THE_SERVER);
            return text.toString(StandardCharsets.UTF_8);
        } catch (IOException | MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Stream<MimeMessage> arrived() {
        return Stream.of(MailServer.running().getReceivedMessages());
    }

    private static String to(MimeMessage mail) {
        return read(() -> String.valueOf(mail.getRecipients(Message.RecipientType.TO)[0]));
    }

    private static String read(Reading reading) {
        try {
            return reading.read();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private interface Reading {
        String read() throws MessagingException;
    }
}
