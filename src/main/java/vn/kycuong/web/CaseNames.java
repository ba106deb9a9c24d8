package vn.kycuong.web;

import java.util.UUID;
import vn.kycuong.access.Actor;

/** What the page of an act calls the case, finding or entry it is about; refuses with not found what the actor may not know. */
@FunctionalInterface
interface CaseNames {

    String of(Actor actor, CaseAction.Subject subject, UUID id);
}
