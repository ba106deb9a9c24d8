package vn.kycuong.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kycuong.MovableClock;
import vn.kycuong.RealTest;
import vn.kycuong.access.Actor;
import vn.kycuong.inspection.OpenCases;
import vn.kycuong.journal.Verification.Break;
import vn.kycuong.journal.Verification.Fault;

/** What was tampered with is found by the application, and by one file alone. */
@RealTest
class TamperingTest {

    @Autowired
    OpenCases open;

    @Autowired
    JournalQueries queries;

    @Autowired
    Journal journal;

    @Autowired
    JdbcJournal entries;

    @Autowired
    MovableClock clock;

    @Autowired
    Owner owner;

    @Autowired
    Tomorrow tomorrow;

    @TempDir
    Path place;

    /** What was broken on purpose is put right, so that the other tests find a whole journal. */
    @AfterEach
    void staysWholeForTheOthers() {
        assertThat(queries.verify(Actor.SYSTEM).broken()).isEmpty();
        clock.reset();
    }

    @Test
    void aTamperedRowIsFound() throws IOException {
        var id = open.announced();
        tomorrow.anchors();
        var actor = entries.ofCase(id).get(1).actor();
        owner.executes("update journal_entry set actor = 'CC-999' where case_id = ? and sequence = 2", id);

        isBroken(id, 2, Fault.CHANGED, "BROKEN at entry 2 of case " + id + ": it is not what was hashed");

        owner.executes("update journal_entry set actor = ? where case_id = ? and sequence = 2", actor, id);
    }

    @Test
    void aRowThatWasDeletedAfterAnAnchorIsFound() throws IOException {
        var id = open.announced();
        tomorrow.anchors();
        var before = entries.ofCase(id);
        var last = before.get(before.size() - 1);
        owner.executes("create table kept as select * from journal_entry where case_id = ?", id);
        owner.executes("delete from journal_entry where case_id = ? and sequence = ?", id, last.sequence());
        head(id, before.get(before.size() - 2));

        isBroken(id, last.sequence(), Fault.TAIL_MISSING, "the end was cut off");

        owner.executes(
                "insert into journal_entry overriding system value select * from kept where sequence = ?",
                last.sequence());
        owner.executes("drop table kept");
        head(id, last);
    }

    @Test
    void aChainThatWasWrittenAnewIsFound() throws IOException {
        var id = open.announced();
        tomorrow.anchors();
        var before = entries.ofCase(id);
        var rewritten = new ArrayList<>(before.subList(0, 1));
        for (var entry : before.subList(1, before.size())) {
            rewritten.add(Entry.chained(
                    id,
                    entry.sequence(),
                    entry.type(),
                    entry.happenedAt(),
                    "CC-999",
                    entry.text(),
                    rewritten.get(rewritten.size() - 1).hash()));
        }
        write(id, rewritten);

        isBroken(id, before.size(), Fault.REWRITTEN, "it was rewritten");

        owner.executes(
                "update anchored_head set hash = ? where case_id = ?",
                rewritten.get(before.size() - 1).hash(),
                id);
        assertThat(queries.verify(open.auditor()).broken())
                .get()
                .extracting(Break::fault)
                .isEqualTo(Fault.ANCHOR_DIFFERS);
        var verifier = new Verifier(place);
        assertThat(verifier.run(queries.extract(open.auditor(), id).json())).isEqualTo(1);
        assertThat(verifier.said().get(1)).contains("does not lead to the root of the anchor");

        write(id, before);
        owner.executes(
                "update anchored_head set hash = ? where case_id = ?",
                before.get(before.size() - 1).hash(),
                id);
    }

    @Test
    void aRevealThatIsNotWhatWasCommittedToIsFound() throws IOException {
        var id = open.announcedSurprise();
        var commitment = queries.extract(open.auditor(), id).commitment();
        owner.executes(
                "update seal_commitment set commitment = replace(commitment, 'MH-A', 'MH-B') where case_id = ?", id);

        assertThat(queries.verify(open.auditor()).broken()).contains(new Break(id, 0, Fault.COMMITMENT_DIFFERS));
        var verifier = new Verifier(place);
        assertThat(verifier.run(queries.extract(open.auditor(), id).json())).isEqualTo(1);
        assertThat(verifier.said().get(1)).contains("what was committed to under seal is not what was revealed");

        owner.executes("update seal_commitment set commitment = ? where case_id = ?", commitment.commitment(), id);
        var before = entries.ofCase(id);
        // Another decision than the one committed to, in a chain that holds in itself.
        write(id, chained(id, before, text -> text.replace("\"number\":\"", "\"number\":\"9")));

        assertThat(queries.verify(open.auditor()).broken())
                .get()
                .extracting(Break::caseId, Break::fault)
                .containsExactly(id, Fault.COMMITMENT_DIFFERS);
        assertThat(verifier.run(queries.extract(open.auditor(), id).json())).isEqualTo(1);
        assertThat(verifier.said().get(0)).contains("cam kết khi niêm phong không khớp");

        write(id, before);
    }

    /** Both the application and the file alone name this link first. */
    private void isBroken(UUID id, long sequence, Fault fault, String words) throws IOException {
        assertThat(queries.verify(open.auditor()).broken()).contains(new Break(id, sequence, fault));
        var verifier = new Verifier(place);
        assertThat(verifier.run(queries.extract(open.auditor(), id).json())).isEqualTo(1);
        assertThat(verifier.said().get(0)).startsWith("ĐỨT tại dòng " + sequence);
        assertThat(verifier.said().get(1)).contains(words);
    }

    private static List<Entry> chained(UUID id, List<Entry> before, UnaryOperator<String> change) {
        var anew = new ArrayList<Entry>();
        for (var entry : before) {
            var previous =
                    anew.isEmpty() ? Entry.BEGINNING : anew.get(anew.size() - 1).hash();
            anew.add(Entry.chained(
                    id,
                    entry.sequence(),
                    entry.type(),
                    entry.happenedAt(),
                    entry.actor(),
                    entry.type().endsWith("decision.issued") ? change.apply(entry.text()) : entry.text(),
                    previous));
        }
        return anew;
    }

    private void write(UUID id, List<Entry> chain) {
        for (var entry : chain) {
            owner.executes(
                    "update journal_entry set actor = ?, data = ?, previous_hash = ?, hash = ?"
                            + " where case_id = ? and sequence = ?",
                    entry.actor(),
                    entry.text(),
                    entry.previousHash(),
                    entry.hash(),
                    id,
                    entry.sequence());
        }
        head(id, chain.get(chain.size() - 1));
    }

    private void head(UUID id, Entry entry) {
        owner.executes(
                "update journal_head set sequence = ?, hash = ? where case_id = ?", entry.sequence(), entry.hash(), id);
    }
}
