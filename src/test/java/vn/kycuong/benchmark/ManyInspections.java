package vn.kycuong.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The past of a large administration: thin rows of inspections that are over, and of the few that are not. */
final class ManyInspections {

    private static final String SQL = "/benchmark/many-inspections.sql";

    private final JdbcClient owner;

    ManyInspections(Application application) {
        this.owner = application.owner();
    }

    /** Builds them unless they are there. */
    void ensure(int number) throws IOException {
        var there =
                owner.sql("select count(*) from case_file").query(Long.class).single();
        if (there >= number) {
            return;
        }
        owner.sql("set synchronous_commit = off").update();
        for (var statement : statements()) {
            var began = System.nanoTime();
            owner.sql(statement.replace(":number", String.valueOf(number))).update();
            System.out.printf("%.1f s: %s%n", (System.nanoTime() - began) / 1e9, firstLine(statement));
        }
        owner.sql("set synchronous_commit = on").update();
    }

    private static List<String> statements() throws IOException {
        var script = new ClassPathResource(SQL).getContentAsString(StandardCharsets.UTF_8);
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
