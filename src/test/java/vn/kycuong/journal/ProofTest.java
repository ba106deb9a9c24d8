package vn.kycuong.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kycuong.KyCuong;
import vn.kycuong.MovableClock;
import vn.kycuong.RealTest;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Forbidden;
import vn.kycuong.access.NotFound;
import vn.kycuong.embedded.Child;
import vn.kycuong.inspection.OpenCases;

/** What one file proves without the application. */
@RealTest
class ProofTest {

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
    void anExtractProvesItself() throws IOException {
        var id = open.announcedSurprise();
        tomorrow.anchors();

        var extract = queries.extract(open.auditor(), id);
        var verifier = new Verifier(place);

        assertThat(verifier.run(extract.json())).isZero();
        assertThat(verifier.said()).hasSize(6);
        assertThat(verifier.said().get(0)).startsWith("NGUYÊN VẸN").contains(id.toString());
        assertThat(verifier.said().get(1)).startsWith("INTACT").contains(id.toString());
        var told = queries.toldTo(Actor.SYSTEM, SystemCase.HEADS, Readers.LEADERSHIP);
        var published = String.valueOf(told.get(told.size() - 1).payload().get("root"));
        assertThat(verifier.said().get(3)).contains("; 0 entries are newer").contains(published);
        assertThat(verifier.said().get(5)).contains(extract.commitment().root());
        assertThat(verifier.run(extract.json(), published, extract.commitment().root()))
                .isZero();
        assertThat(verifier.run(extract.json(), published, "0".repeat(64))).isEqualTo(1);
        assertThat(verifier.said().get(1)).contains("does not lead to the published root 000");
    }

    @Test
    void aFileThatWasChangedOrIsNoneIsFound() throws IOException {
        var id = open.decided();
        var json = queries.extract(open.leader(), id).json();
        var verifier = new Verifier(place);

        assertThat(verifier.run(json)).isZero();
        assertThat(verifier.run(json.replace("MH-A", "MH-B"))).isEqualTo(1);
        assertThat(verifier.said().get(1)).startsWith("BROKEN at entry 1");
        assertThat(verifier.run(json.replace("\"sequence\" : 2", "\"sequence\" : 3")))
                .isEqualTo(1);
        assertThat(verifier.said().get(1)).contains("BROKEN at entry 2").contains("missing");
        assertThat(verifier.run("{}")).isEqualTo(1);
        assertThat(verifier.said().get(1)).contains("cannot be read");
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
}
