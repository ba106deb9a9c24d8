package vn.kycuong.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kycuong.KyCuong;
import vn.kycuong.MovableClock;
import vn.kycuong.RealTest;
import vn.kycuong.access.Actor;
import vn.kycuong.access.CaseFiles;
import vn.kycuong.access.Forbidden;
import vn.kycuong.access.NotFound;
import vn.kycuong.embedded.Child;
import vn.kycuong.inspection.OpenCases;
import vn.kycuong.journal.Verification.Break;
import vn.kycuong.journal.Verification.Fault;

/** What an application proves about itself, and what one file proves without it. */
@RealTest
class ProofTest {

    @Autowired
    OpenCases open;

    @Autowired
    Cases cases;

    @Autowired
    JournalQueries queries;

    @Autowired
    Journal journal;

    @Autowired
    JdbcJournal entries;

    @Autowired
    JdbcHeads heads;

    @Autowired
    Randomness randomness;

    @Autowired
    CaseFiles files;

    @Autowired
    MovableClock clock;

    @Autowired
    Owner owner;

    @TempDir
    Path place;

    /** What was broken on purpose is put right, so that the other tests find a whole journal. */
    @AfterEach
    void staysWholeForTheOthers() {
        assertThat(queries.verify(Actor.SYSTEM).broken()).isEmpty();
        clock.reset();
    }

    @Test
    void anExtractProvesItself() throws IOException {
        var id = open.announcedSurprise();
        anchorTomorrow();

        var extract = queries.extract(open.auditor(), id);
        var said = new ArrayList<String>();

        assertThat(run(extract.json(), said)).isZero();
        assertThat(said).hasSize(6);
        assertThat(said.get(0)).startsWith("NGUYÊN VẸN").contains(id.toString());
        assertThat(said.get(1)).startsWith("INTACT").contains(id.toString());
        var told = queries.toldTo(Actor.SYSTEM, SystemCase.HEADS, Readers.LEADERSHIP);
        var published = String.valueOf(told.get(told.size() - 1).payload().get("root"));
        assertThat(said.get(3)).contains("; 0 entries are newer").contains(published);
        assertThat(said.get(5)).contains(extract.commitment().root());
        assertThat(run(extract.json(), said, published, extract.commitment().root()))
                .isZero();
        assertThat(run(extract.json(), said, published, "0".repeat(64))).isEqualTo(1);
        assertThat(said.get(1)).contains("does not lead to the published root 000");
    }

    @Test
    void aTamperedRowIsFound() throws IOException {
        var id = open.announced();
        anchorTomorrow();
        var actor = entries.ofCase(id).get(1).actor();
        owner.executes("update journal_entry set actor = 'CC-999' where case_id = ? and sequence = 2", id);

        isBroken(id, 2, Fault.CHANGED, "BROKEN at entry 2 of case " + id + ": it is not what was hashed");

        owner.executes("update journal_entry set actor = ? where case_id = ? and sequence = 2", actor, id);
    }

    @Test
    void aRowThatWasDeletedAfterAnAnchorIsFound() throws IOException {
        var id = open.announced();
        anchorTomorrow();
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
        anchorTomorrow();
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
        var said = new ArrayList<String>();
        assertThat(run(queries.extract(open.auditor(), id).json(), said)).isEqualTo(1);
        assertThat(said.get(1)).contains("does not lead to the root of the anchor");

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
        var said = new ArrayList<String>();
        assertThat(run(queries.extract(open.auditor(), id).json(), said)).isEqualTo(1);
        assertThat(said.get(1)).contains("what was committed to under seal is not what was revealed");

        owner.executes("update seal_commitment set commitment = ? where case_id = ?", commitment.commitment(), id);
        var before = entries.ofCase(id);
        // Another decision than the one committed to, in a chain that holds in itself.
        write(id, chained(id, before, text -> text.replace("\"number\":\"", "\"number\":\"9")));

        assertThat(queries.verify(open.auditor()).broken())
                .get()
                .extracting(Break::caseId, Break::fault)
                .containsExactly(id, Fault.COMMITMENT_DIFFERS);
        assertThat(run(queries.extract(open.auditor(), id).json(), said)).isEqualTo(1);
        assertThat(said.get(0)).contains("cam kết khi niêm phong không khớp");

        write(id, before);
    }

    @Test
    void aFileThatWasChangedOrIsNoneIsFound() throws IOException {
        var id = open.decided();
        var json = queries.extract(open.leader(), id).json();
        var said = new ArrayList<String>();

        assertThat(run(json, said)).isZero();
        assertThat(run(json.replace("MH-A", "MH-B"), said)).isEqualTo(1);
        assertThat(said.get(1)).startsWith("BROKEN at entry 1");
        assertThat(run(json.replace("\"sequence\" : 2", "\"sequence\" : 3"), said))
                .isEqualTo(1);
        assertThat(said.get(1)).contains("BROKEN at entry 2").contains("missing");
        assertThat(run("{}", said)).isEqualTo(1);
        assertThat(said.get(1)).contains("cannot be read");
        assertThat(VerifyExtract.run(List.of(), new PrintStream(new ByteArrayOutputStream())))
                .isEqualTo(1);
    }

    @Test
    void theCommandNeedsNeitherDatabaseNorBroker() throws Exception {
        var file = Files.writeString(
                place.resolve("alone.json"),
                queries.extract(open.leader(), open.decided()).json());
        Predicate<String> without =
                entry -> !Path.of(entry).getFileName().toString().matches("(kafka|postgres|camunda).*");

        var intact = Child.start(KyCuong.class.getName(), without, Map.of(), "verify", file.toString());
        assertThat(intact.status(Duration.ofMinutes(2))).as(intact::said).isZero();
        assertThat(intact.said()).contains("NGUYÊN VẸN", "INTACT");

        Files.writeString(file, Files.readString(file).replace("MH-A", "MH-B"));
        var broken = Child.start(KyCuong.class.getName(), without, Map.of(), "verify", file.toString());
        assertThat(broken.status(Duration.ofMinutes(2))).as(broken::said).isEqualTo(1);
        assertThat(broken.said()).contains("ĐỨT tại dòng 1", "BROKEN at entry 1");
    }

    @Test
    void anExtractOfASealedCaseIsForItsListAndLogged() {
        var sealed = open.sealed();
        var logged = opened(sealed);

        assertThatThrownBy(() -> queries.extract(open.auditor(), sealed)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> queries.extract(open.otherLeader(), sealed)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> queries.extract(open.member(), sealed)).isInstanceOf(Forbidden.class);
        assertThat(opened(sealed)).isEqualTo(logged);

        assertThat(queries.extract(open.leader(), sealed).entries()).isNotEmpty();
        assertThat(opened(sealed)).isEqualTo(logged + 1);
    }

    private long opened(UUID caseId) {
        return owner.count(
                "select count(*) from access_log where operation = 'journal.extract' and case_id = ?", caseId);
    }

    /** Both the application and the file alone name this link first. */
    private void isBroken(UUID id, long sequence, Fault fault, String words) throws IOException {
        assertThat(queries.verify(open.auditor()).broken()).contains(new Break(id, sequence, fault));
        var said = new ArrayList<String>();
        assertThat(run(queries.extract(open.auditor(), id).json(), said)).isEqualTo(1);
        assertThat(said.get(0)).startsWith("ĐỨT tại dòng " + sequence);
        assertThat(said.get(1)).contains(words);
    }

    private int run(String json, List<String> said, String... roots) throws IOException {
        var file = Files.writeString(place.resolve("extract.json"), json);
        var bytes = new ByteArrayOutputStream();
        var arguments = new ArrayList<>(List.of(file.toString()));
        arguments.addAll(List.of(roots));
        var status = VerifyExtract.run(arguments, new PrintStream(bytes, true, StandardCharsets.UTF_8));
        said.clear();
        said.addAll(bytes.toString(StandardCharsets.UTF_8).lines().toList());
        return status;
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

    private void anchorTomorrow() {
        var tomorrow = Clock.offset(clock, Duration.ofDays(1));
        cases.asSystem(() -> {
            new AnchorHeads(files, journal, entries, heads, randomness, tomorrow)
                    .handle(new AnchorHeads.Command(Actor.SYSTEM));
            return tomorrow;
        });
    }
}
