package vn.kycuong.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kycuong.access.Actor;
import vn.kycuong.finding.FindingDetail;

/** What the page of an act calls the case, finding or entry it is about; refuses with not found what the actor may not know. */
@FunctionalInterface
interface CaseNames {

    Named of(Actor actor, CaseAction.Subject subject, UUID id);

    /** @param finding to be read beside the form of an act on it; null for anything else */
    record Named(String name, @Nullable FindingDetail finding) {}
}
