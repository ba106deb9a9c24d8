package vn.kycuong.access;

import java.util.Optional;

/** Finds the acting person behind an account, as of now; empty when the account is unknown or disabled. */
@FunctionalInterface
public interface ActorDirectory {

    Optional<Actor> actorOf(String account);
}
