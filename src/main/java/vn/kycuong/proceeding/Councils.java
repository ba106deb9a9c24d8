package vn.kycuong.proceeding;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Who sits on the council of a case, and how often which choice was made; never who made it. */
interface Councils {

    /** Who sits on the council from now on. */
    void seat(UUID caseId, List<Member> members, Instant at);

    /** @param act number of the act that the council met in */
    void add(UUID caseId, int act, List<Tally> tallies);

    /** Of the last meeting. */
    List<Tally> tallies(UUID caseId);
}
