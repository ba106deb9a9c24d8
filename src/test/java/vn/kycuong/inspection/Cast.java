package vn.kycuong.inspection;

import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;
import vn.kycuong.access.ActorDirectory;
import vn.kycuong.access.Proof;
import vn.kycuong.access.TypedPassword;

/** The people of the demonstration, as they are today. */
@Component
class Cast {

    static final Proof PASSWORD = new TypedPassword("minhhoa-2026");

    private final ActorDirectory directory;

    Cast(ActorDirectory directory) {
        this.directory = directory;
    }

    Actor named(String account) {
        return directory.actorOf(account).orElseThrow();
    }

    Actor leader() {
        return named("lanhdao1");
    }

    Actor otherLeader() {
        return named("lanhdao2");
    }

    Actor teamHead() {
        return named("truongdoan1");
    }

    Actor member() {
        return named("kiemtra1");
    }

    Actor outsider() {
        return named("kiemtra2");
    }

    Actor clerk() {
        return named("vanthu1");
    }

    Actor auditor() {
        return named("kiemtoan1");
    }

    Actor headOfUnit() {
        return named("donvia");
    }

    Actor headOfOtherUnit() {
        return named("donvib");
    }
}
