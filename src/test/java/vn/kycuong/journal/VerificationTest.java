package vn.kycuong.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kycuong.RealTest;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Forbidden;
import vn.kycuong.access.Role;
import vn.kycuong.journal.Verification.Break;
import vn.kycuong.journal.Verification.Fault;

@RealTest
class VerificationTest {

    private static final Actor AUDITOR = new Actor("CC-103", Set.of(Role.AUDITOR), Set.of(), "");

    @Autowired
    Cases cases;

    @Autowired
    Journal journal;

    @Autowired
    JournalQueries queries;

    @Autowired
    JdbcJournal entries;

    @Autowired
    Owner owner;

    @Autowired
    Tomorrow tomorrow;

    /** What was broken on purpose is put right, so that the other tests find a whole journal. */
    @AfterEach
    void staysWholeForTheOthers() {
        assertThat(queries.verify(Actor.SYSTEM).broken()).isEmpty();
    }

    @Test
    void findsTheChangedLink() {
        var caseId = caseOfThree();
        owner.executes("update journal_entry set actor = 'LD-02' where case_id = ? and sequence = 2", caseId);

        assertThat(queries.verify(AUDITOR).broken()).contains(new Break(caseId, 2, Fault.CHANGED));

        owner.executes("update journal_entry set actor = 'system' where case_id = ? and sequence = 2", caseId);
    }

    @Test
    void findsACutOffEndFromTheHeadAndAfterThatFromTheDailyAnchor() {
        var caseId = caseOfThree();
        tomorrow.anchors();
        owner.executes("create table kept as select * from journal_entry where case_id = ? and sequence = 3", caseId);
        owner.executes("delete from journal_entry where case_id = ? and sequence = 3", caseId);
        assertThat(queries.verify(AUDITOR).broken()).contains(new Break(caseId, 3, Fault.TAIL_MISSING));

        owner.executes(
                "update journal_head h set sequence = 2, hash = (select e.hash from journal_entry e"
                        + " where e.case_id = h.case_id and e.sequence = 2) where h.case_id = ?",
                caseId);
        assertThat(queries.verify(AUDITOR).broken()).contains(new Break(caseId, 3, Fault.TAIL_MISSING));

        owner.executes("delete from anchored_head where case_id = ?", caseId);
        for (var reader : List.of(Actor.SYSTEM, AUDITOR)) {
            assertThat(queries.verify(reader).broken())
                    .get()
                    .extracting(Break::caseId, Break::fault)
                    .containsExactly(SystemCase.HEADS, Fault.ANCHOR_DIFFERS);
        }

        putBack(caseId);
    }

    @Test
    void tellsAnAuditorNothingOfASealedCase() {
        var before = queries.verify(AUDITOR);
        var caseId = cases.sealed("LD-01");
        cases.happens(caseId);

        assertThat(queries.verify(AUDITOR)).isEqualTo(before);
    }

    @Test
    void tellsAnAuditorThatASealedChainIsBrokenButNotWhich() {
        var caseId = cases.sealed("LD-01");
        cases.happens(caseId);
        tomorrow.anchors();
        var whole = queries.verify(AUDITOR);
        owner.executes("update journal_entry set actor = 'LD-02' where case_id = ?", caseId);

        var told = queries.verify(AUDITOR);
        assertThat(told.broken())
                .contains(new Break(
                        SystemCase.HEADS,
                        entries.last(SystemCase.HEADS).orElseThrow().sequence(),
                        Fault.ANCHOR_DIFFERS));
        assertThat(told.entries()).isEqualTo(whole.entries());
        assertThat(queries.verify(Actor.SYSTEM).broken()).contains(new Break(caseId, 1, Fault.CHANGED));
        assertThat(queries.verify(new Actor("LD-01", Set.of(Role.AUDITOR), Set.of(), ""))
                        .broken())
                .as("one who may know of the case")
                .contains(new Break(caseId, 1, Fault.CHANGED));

        owner.executes("update journal_entry set actor = 'system' where case_id = ?", caseId);
    }

    @Test
    void isForAuditorsAndAdministratorsOnly() {
        var leader = new Actor("LD-01", Set.of(Role.LEADERSHIP), Set.of(), "");

        assertThatThrownBy(() -> queries.verify(leader)).isInstanceOf(Forbidden.class);
    }

    private void putBack(UUID caseId) {
        owner.executes("insert into journal_entry overriding system value select * from kept");
        owner.executes("drop table kept");
        owner.executes(
                "update journal_head h set sequence = 3, hash = (select e.hash from journal_entry e"
                        + " where e.case_id = h.case_id and e.sequence = 3) where h.case_id = ?",
                caseId);
        owner.executes(
                "insert into anchored_head select case_id, sequence, hash from journal_head where case_id = ?", caseId);
    }

    private UUID caseOfThree() {
        var caseId = cases.open();
        for (var fact = 0; fact < 3; fact++) {
            cases.happens(caseId);
        }
        return caseId;
    }
}
