package vn.kycuong.notification;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Role;
import vn.kycuong.journal.Cases;
import vn.kycuong.organisation.AppointOfficial;
import vn.kycuong.organisation.DisableAccount;
import vn.kycuong.organisation.EndAssignment;
import vn.kycuong.organisation.OpenAccount;
import vn.kycuong.organisation.RegisterOfficial;

/** People whom no other test knows, and what they are told. */
@Component
class Told {

    static final Actor ADMINISTRATOR = new Actor("SYS-QT1", Set.of(Role.ADMINISTRATOR), Set.of(), "");
    static final Actor OFFICER = new Actor("CC-101", Set.of(Role.PERSONNEL_OFFICER), Set.of(), "");

    /** Sent by e-mail to people, and binding to nobody. */
    static final String CHOSEN = "inspection.team.changed";

    /** Binding to whoever is named. */
    static final String BINDING = "deadline.moved";

    private static final AtomicInteger LAST = new AtomicInteger();

    private final RegisterOfficial register;
    private final OpenAccount openAccount;
    private final DisableAccount disableAccount;
    private final AppointOfficial appoint;
    private final EndAssignment endAssignment;
    private final SetMailAddress setMailAddress;
    private final ChangeNotificationSettings change;
    private final FillInboxes fillInboxes;
    private final Cases cases;
    private final Clock clock;

    Told(
            RegisterOfficial register,
            OpenAccount openAccount,
            DisableAccount disableAccount,
            AppointOfficial appoint,
            EndAssignment endAssignment,
            SetMailAddress setMailAddress,
            ChangeNotificationSettings change,
            FillInboxes fillInboxes,
            Cases cases,
            Clock clock) {
        this.register = register;
        this.openAccount = openAccount;
        this.disableAccount = disableAccount;
        this.appoint = appoint;
        this.endAssignment = endAssignment;
        this.setMailAddress = setMailAddress;
        this.change = change;
        this.fillInboxes = fillInboxes;
        this.cases = cases;
        this.clock = clock;
    }

    /** Somebody who can sign in. */
    String somebodyWithoutAddress() {
        var number = LAST.incrementAndGet();
        var code = "THU-" + number;
        register.handle(new RegisterOfficial.Command(code, "Trần Bí Danh " + number, OFFICER));
        openAccount.handle(new OpenAccount.Command(
                account(code), "ruộng đồng mênh mông", code, Set.of(Role.AUDITOR), ADMINISTRATOR));
        return code;
    }

    String somebody() {
        var code = somebodyWithoutAddress();
        writtenTo(code, address(code));
        return code;
    }

    static String account(String official) {
        return official.toLowerCase(Locale.ROOT);
    }

    static String address(String official) {
        return account(official) + "@example.invalid";
    }

    static Actor actor(String official) {
        return new Actor(official, Set.of(Role.AUDITOR), Set.of(), "");
    }

    void writtenTo(String official, String address) {
        setMailAddress.handle(new SetMailAddress.Command(official, address, ADMINISTRATOR));
    }

    void leaves(String official) {
        disableAccount.handle(new DisableAccount.Command(account(official), ADMINISTRATOR));
    }

    void chooses(String official, Choice choice, String language, int digestHour) {
        chooses(official, 0, choice, language, digestHour);
    }

    void chooses(String official, long version, Choice choice, String language, int digestHour) {
        var choices = Map.of(StageGroup.INSPECTION, choice);
        change.handle(new ChangeNotificationSettings.Command(
                new NotificationSettings(version, language, digestHour, choices), actor(official)));
    }

    /** @return the post */
    UUID leads(String official, String unit) {
        return appoint.handle(new AppointOfficial.Command(
                official, unit, "PHO_TRUONG_DON_VI", true, LocalDate.of(2025, 3, 1), null, "Thử nghiệm", OFFICER));
    }

    void leadsNoLonger(UUID post) {
        endAssignment.handle(
                new EndAssignment.Command(post, LocalDate.now(clock).minusDays(1), OFFICER));
    }

    UUID openCase() {
        return cases.open();
    }

    UUID sealedCase(String... listed) {
        return cases.sealed(listed);
    }

    /** @return the event */
    UUID of(String stage, String official) {
        return of(stage, "KH-2026-0042", official, openCase());
    }

    UUID of(String stage, String number, String official, UUID caseId) {
        return of(stage, number, "PEOPLE", official, caseId);
    }

    /** @param to the unit, or else the person */
    UUID of(String stage, String number, String audience, String to, UUID caseId) {
        var event = UUID.randomUUID();
        again(new Notice(
                event,
                caseId,
                number,
                stage,
                audience,
                audience.equals("UNITS") ? to : "",
                Set.of(to),
                "{\"kind\": \"SURPRISE\", \"unit\": \"MH-A\", \"person\": \"Trần Bí Danh\"}",
                Instant.now(clock)));
        return event;
    }

    void again(Notice notice) {
        fillInboxes.handle(new FillInboxes.Command(List.of(notice), Actor.SYSTEM));
    }

    static UUID mail(UUID event, String official) {
        return MailQueue.name(event + "/" + official);
    }
}
