package vn.kycuong.web;

import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import vn.kycuong.organisation.DemonstrationAccount;
import vn.kycuong.organisation.DemonstrationAccounts;

/** Tells whoever started the embedded default where to go, and as whom. Silent where a database was configured. */
@Component
@Profile("embedded")
class StartNotice implements ApplicationListener<ApplicationReadyEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(StartNotice.class);

    private final Environment environment;

    StartNotice(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        LOG.info("{}", text());
    }

    String text() {
        var address = "http://127.0.0.1:" + environment.getProperty("local.server.port", "8080");
        var open = "%n%nKỷ Cương: %s%n".formatted(address);
        if (!environment.getProperty("kycuong.demonstration", Boolean.class, true)) {
            return open;
        }
        return open
                + DemonstrationAccounts.list().stream()
                        .map(StartNotice::line)
                        .collect(Collectors.joining("", "%nDỮ LIỆU MINH HỌA (demonstration data)%n".formatted(), ""));
    }

    private static String line(DemonstrationAccount account) {
        return "  %-12s / %-14s %-18s %s%n"
                .formatted(account.name(), account.password(), account.role(), account.who());
    }
}
