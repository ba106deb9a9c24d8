package vn.kycuong;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** A mail server for each JVM, and an application that is configured to use it. */
public final class MailServer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    public static final String PUBLIC_URL = "https://kycuong.example.invalid";
    public static final String DOMAIN = "example.invalid";

    private static final GreenMail SERVER = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Map<String, Object> settings = Map.of(
                "kycuong.mail.host",
                "127.0.0.1",
                "kycuong.mail.port",
                running().getSmtp().getPort(),
                "kycuong.mail.encryption",
                "none",
                "kycuong.mail.sender",
                "kycuong@" + DOMAIN,
                "kycuong.mail.public-url",
                PUBLIC_URL,
                "kycuong.mail.poll",
                "200ms");
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("mail server", settings));
    }

    public static synchronized GreenMail running() {
        if (!SERVER.isRunning()) {
            SERVER.start();
        }
        return SERVER;
    }
}
