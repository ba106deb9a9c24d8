package vn.kycuong.inspection;

import java.util.List;
import java.util.Optional;

/** What happened to an inspection on its way: more time, standstills, other people, an early end. */
public record Course(
        List<Extension> extensions,
        List<Suspension> suspensions,
        List<TeamChange> teamChanges,
        Optional<Cancellation> cancellation) {}
