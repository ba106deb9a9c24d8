package vn.kycuong.inspection;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where a case stands, derived from what has happened. The stages stand in the order in which they are passed. */
public enum Status {
    DRAFTED(null),
    DECIDED(Milestone.DECISION_ISSUED),
    NOTIFIED(Milestone.NOTICE_SENT),
    ON_SITE(Milestone.ARRIVED),
    FIELDWORK(Milestone.ANNOUNCED),
    SUSPENDED(null),
    MINUTED(Milestone.MINUTES_SIGNED),
    REPORTED(Milestone.REPORT_SUBMITTED),
    DRAFTING(Milestone.DRAFTING_ASSIGNED),
    DRAFT_READY(Milestone.DRAFT_SUBMITTED),
    CONCLUDED(Milestone.CONCLUSION_SIGNED),
    PUBLISHED(Milestone.PUBLISHED),
    CLOSED(Milestone.CLOSED),
    CANCELLED(Milestone.CANCELLED),
    VOID(Milestone.VOIDED);

    private final @Nullable Milestone milestone;

    Status(@Nullable Milestone milestone) {
        this.milestone = milestone;
    }

    static Status of(Set<Milestone> reached, boolean suspended) {
        var last = DRAFTED;
        for (var status : values()) {
            if (status.milestone().filter(reached::contains).isPresent()) {
                last = status;
            }
        }
        return suspended && !last.ended() ? SUSPENDED : last;
    }

    /** What has happened, at least, in a case that stands here; empty when that cannot be told. */
    Optional<Milestone> milestone() {
        return Optional.ofNullable(milestone);
    }

    /** Nothing follows any more. */
    boolean ended() {
        return this == CLOSED || this == CANCELLED || this == VOID;
    }
}
