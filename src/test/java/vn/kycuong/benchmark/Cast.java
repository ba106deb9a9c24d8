package vn.kycuong.benchmark;

import vn.kycuong.access.Actor;
import vn.kycuong.access.ActorDirectory;
import vn.kycuong.access.Proof;
import vn.kycuong.access.TypedPassword;

/** Who takes part in the walks. */
record Cast(Actor leader, Actor teamHead, Actor member, Actor clerk, Actor headOfUnit) {

    static final Proof PASSWORD = new TypedPassword("minhhoa-2026");

    static Cast of(Application application) {
        var directory = application.bean(ActorDirectory.class);
        return new Cast(
                directory.actorOf("lanhdao1").orElseThrow(),
                directory.actorOf("truongdoan1").orElseThrow(),
                directory.actorOf("kiemtra1").orElseThrow(),
                directory.actorOf("vanthu1").orElseThrow(),
                directory.actorOf("donvia").orElseThrow());
    }
}
