package vn.kycuong.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The past of a large administration: thin rows of inspections that are over, and of the few that are not. */
final class ManyInspections {

    private static final String INSPECTIONS = "/benchmark/many-inspections.sql";
    private static final String WHAT_FOLLOWED = "/benchmark/what-followed.sql";
    private static final String COUNT_LATER = "/benchmark/count-later.sql";
    private static final String COUNT_TOGETHER = "/benchmark/count-together.sql";

    /**
     * How much was found.
     *
     * @param every of so many inspections one found something
     * @param each so many things
     */
    private record Found(int every, int each) {}

    private final JdbcClient owner;

    ManyInspections(Application application) {
        this.owner = application.owner();
    }

    /** Builds them unless they are there. */
    void ensure(int number) throws IOException {
        requireWhole();
        if (count("case_file") < number) {
            build(INSPECTIONS, number, new Found(3, 1));
        }
    }

    /** With three findings each, and with all that followed from them. */
    void ensureWithWhatFollowed(int number) throws IOException {
        requireWhole();
        if (count("case_file") < number) {
            build(INSPECTIONS, number, new Found(1, 3));
        }
        if (count("rejected_command") == 0) {
            build(WHAT_FOLLOWED, number, new Found(1, 3));
        }
    }

    /** The last thing that building does is to switch the counts on again. */
    private void requireWhole() {
        var whole = owner.sql("select tgenabled = 'O' from pg_trigger where tgname = 'finding_is_counted'")
                .query(Boolean.class)
                .single();
        if (!whole) {
            throw new IllegalStateException("Building these data was cut short; delete their directory");
        }
    }

    private long count(String table) {
        return owner.sql("select count(*) from " + table).query(Long.class).single();
    }

    private void build(String script, int number, Found found) throws IOException {
        owner.sql("set synchronous_commit = off").update();
        for (var part : List.of(COUNT_LATER, script, COUNT_TOGETHER)) {
            for (var statement : statements(part)) {
                var began = System.nanoTime();
                owner.sql(statement
                                .replace(":number", String.valueOf(number))
                                .replace(":foundEvery", String.valueOf(found.every()))
                                .replace(":findings", String.valueOf(found.each())))
                        .update();
                System.out.printf("%.1f s: %s%n", (System.nanoTime() - began) / 1e9, firstLine(statement));
            }
        }
        owner.sql("set synchronous_commit = on").update();
    }

    private static List<String> statements(String name) throws IOException {
        var script = new ClassPathResource(name).getContentAsString(StandardCharsets.UTF_8);
        return List.of(script.split(";\\s*\\R", -1)).stream()
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    private static String firstLine(String statement) {
        return statement
                .lines()
                .filter(line -> !line.startsWith("--"))
                .findFirst()
                .orElse("");
    }
}
