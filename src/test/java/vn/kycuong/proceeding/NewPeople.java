package vn.kycuong.proceeding;

import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;
import vn.kycuong.access.ActorDirectory;
import vn.kycuong.access.Role;
import vn.kycuong.organisation.AppointOfficial;
import vn.kycuong.organisation.DeclareTie;
import vn.kycuong.organisation.OpenAccount;
import vn.kycuong.organisation.RegisterOfficial;
import vn.kycuong.organisation.TieKind;

/** People whom no other test knows, so that no earlier decision counts against them. */
@Component
class NewPeople {

    private static final LocalDate BEGINNING = LocalDate.of(2025, 3, 1);

    private final AtomicInteger last = new AtomicInteger();
    private final ActorDirectory directory;
    private final RegisterOfficial register;
    private final AppointOfficial appoint;
    private final OpenAccount openAccount;
    private final DeclareTie declareTie;

    NewPeople(
            ActorDirectory directory,
            RegisterOfficial register,
            AppointOfficial appoint,
            OpenAccount openAccount,
            DeclareTie declareTie) {
        this.directory = directory;
        this.register = register;
        this.appoint = appoint;
        this.openAccount = openAccount;
        this.declareTie = declareTie;
    }

    /** @return the code of somebody new who serves in the unit */
    String serving(String unit) {
        return serving(unit, "Người mới");
    }

    String serving(String unit, String name) {
        var code = "MOI-" + last.incrementAndGet();
        register.handle(new RegisterOfficial.Command(code, name, personnel()));
        appoint(code, unit, "CONG_CHUC");
        return code;
    }

    void appoint(String official, String unit, String post) {
        appoint.handle(
                new AppointOfficial.Command(official, unit, post, true, BEGINNING, null, "Thử nghiệm", personnel()));
    }

    /** A post held beside the main one. */
    void appointBeside(String official, String unit, String post, LocalDate from) {
        appoint.handle(new AppointOfficial.Command(official, unit, post, false, from, null, "Thử nghiệm", personnel()));
    }

    /** @return the name of an account of the official */
    String account(String official, Role... roles) {
        var name = official.toLowerCase(java.util.Locale.ROOT);
        openAccount.handle(new OpenAccount.Command(
                name,
                "sông dài cá lội " + last.get(),
                official,
                Set.of(roles),
                directory.actorOf("quantri1").orElseThrow()));
        return name;
    }

    void tie(String official, String other, TieKind kind) {
        declareTie.handle(new DeclareTie.Command(official, other, kind, "", personnel()));
    }

    Actor actor(String account) {
        return directory.actorOf(account).orElseThrow();
    }

    private Actor personnel() {
        return directory.actorOf("nhansu1").orElseThrow();
    }
}
