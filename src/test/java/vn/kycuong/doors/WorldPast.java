package vn.kycuong.doors;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Role;
import vn.kycuong.finding.Handled;
import vn.kycuong.inbox.WorldCommands;
import vn.kycuong.inspection.OpenCases;
import vn.kycuong.inspection.WorldHistory;
import vn.kycuong.journal.Cases;
import vn.kycuong.journal.View;
import vn.kycuong.notification.ChangeNotificationSettings;
import vn.kycuong.notification.Choice;
import vn.kycuong.notification.NotificationSettings;
import vn.kycuong.notification.SentMails;
import vn.kycuong.notification.StageGroup;

/** What happens in both worlds, and in the middle of it the sealed case of one of them. */
final class WorldPast {

    private final WorldHistory history;
    private final OpenCases open;
    private final Handled findings;
    private final ChangeNotificationSettings notifications;
    private final SentMails mails;
    private final WorldCommands commands;
    private final Clock clock;
    private final WorldTime time;
    private final List<UUID> ids;
    private final List<UUID> another = new ArrayList<>();

    private WorldPast(ApplicationContext context, WorldTime time, List<UUID> ids) {
        this.history = context.getBean(WorldHistory.class);
        this.open = context.getBean(OpenCases.class);
        this.findings = context.getBean(Handled.class);
        this.notifications = context.getBean(ChangeNotificationSettings.class);
        this.mails = context.getBean(SentMails.class);
        this.commands = context.getBean(WorldCommands.class);
        this.clock = context.getBean(Clock.class);
        this.time = time;
        this.ids = ids;
    }

    static void happens(ApplicationContext context, WorldTime time, boolean sealed, List<UUID> ids, UUID secret) {
        var past = new WorldPast(context, time, ids);
        past.begins();
        if (sealed) {
            past.sealedCaseRuns(secret);
        }
        past.goesOn();
        time.at(25, "commands given", () -> past.commands.come(secret));
        if (sealed) {
            past.sealedCaseIsCancelled();
        }
        past.ends();
    }

    /** Audiences are told that have no right, and then nothing is held back. */
    static void leaks(ApplicationContext context, WorldTime time, UUID secret) {
        var past = new WorldPast(context, time, List.of());
        var payload = Cases.payload();
        time.at(99, "told", () -> context.getBean(Cases.class)
                .happens(
                        secret,
                        View.units("MH-A", payload),
                        View.people(Set.of("TDV-A", "CC-002"), payload),
                        View.integration(payload)));
        time.at(100, "betrayed", () -> past.commands.betray(secret));
        time.at(101, "leaked", () -> past.history.leaked(secret, "DX-LEAK"));
    }

    private void begins() {
        time.at(1, "A drafted", () -> ids.add(history.drafted("MH-A")));
        time.at(2, "A decided", () -> history.decided(ids.get(0), "75/QĐ-MH"));
        time.at(3, "A planned", () -> history.planned(ids.get(0)));
        time.at(4, "A noticed", () -> history.noticed(ids.get(0)));
        time.at(5, "digest chosen", this::digestChosen);
    }

    private void sealedCaseRuns(UUID secret) {
        time.at(10, World.SEALED_STEP, () -> {
            var id = history.draftedSurprise();
            if (!id.equals(secret)) {
                throw new IllegalStateException("The sealed case has another identifier than is asked for: " + id);
            }
        });
        time.at(11, "sealed: decided", () -> history.decided(secret, WorldHistory.DECISION_NUMBER));
        time.at(12, "sealed: acknowledged", () -> history.acknowledged(secret));
        time.at(13, "sealed: arrived", () -> history.arrived(secret));
        time.at(14, "sealed: another drafted", () -> another.add(history.draftedSurprise()));
        time.at(15, "sealed: another decided", () -> history.decided(another.get(0), "78/QĐ-MH"));
    }

    private void sealedCaseIsCancelled() {
        time.at(40, "sealed: another cancelled", () -> history.cancelled(another.get(0)));
    }

    private void goesOn() {
        time.at(20, "anchored", history::anchored);
        time.at(21, "A announced", () -> history.announced(ids.get(0)));
        time.at(22, "B drafted", () -> ids.add(history.drafted("MH-B")));
        time.at(23, "B decided", () -> history.decided(ids.get(1), WorldHistory.DECISION_NUMBER));
        time.at(24, "A found", () -> ids.add(findings.recorded(ids.get(0))));
    }

    private void ends() {
        time.at(50, "A minuted", () -> open.minuted(ids.get(0)));
        time.at(51, "anchored again", history::anchored);
        time.at(52, "C drafted", () -> ids.add(history.drafted("MH-C")));
        time.at(61, "digests made", mails::makeDigests);
    }

    /** By a member of the team of every case, for the next full hour. */
    private void digestChosen() {
        var hour = (ZonedDateTime.now(clock).getHour() + 1) % 24;
        var settings = new NotificationSettings(0, "en", hour, Map.of(StageGroup.INSPECTION, Choice.DIGEST));
        var member = new Actor("CC-001", Set.of(Role.INSPECTOR), Set.of(), "MH-KT");
        notifications.handle(new ChangeNotificationSettings.Command(settings, member));
    }
}
