package vn.kycuong.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.util.FileSystemUtils;

/**
 * Measures everything once and writes down what came of it. A figure that misses its target fails nothing: machines
 * differ, and somebody has to look. Reading is measured on data sets that are built once and kept.
 */
class Benchmark {

    private static final Path OUTPUT = Path.of("target/benchmark");
    private static final Path KEPT = Path.of(".benchmark");
    private static final int SMALL = 10_000;
    private static final int LARGE = 1_000_000;

    /** Inspections, with three findings each. */
    static final int PAGES = 100_000;

    private static final long LONGEST_MINUTES = 60;
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    @Timeout(value = 3, unit = TimeUnit.HOURS)
    void measuresEverything() throws Exception {
        Files.createDirectories(OUTPUT);
        var wanted = System.getProperty("benchmark.only", "lifecycle,memory,latency,drain,read");
        var figures = new LinkedHashMap<String, Object>();
        var together = without(wanted, List.of("read", "pages"));
        if (!together.isEmpty()) {
            FileSystemUtils.deleteRecursively(OUTPUT.resolve("data"));
            figures.putAll(stage(OUTPUT.resolve("data"), together));
        }
        if (wanted.contains("read")) {
            var small = stage(KEPT.resolve(String.valueOf(SMALL)), "read");
            var large = stage(KEPT.resolve(String.valueOf(LARGE)), "read");
            figures.putAll(Growth.of(small, large));
        }
        if (wanted.contains("pages")) {
            figures.putAll(stage(KEPT.resolve("pages"), "pages"));
        }
        Files.writeString(
                OUTPUT.resolve("summary.json"),
                JSON.writerWithDefaultPrettyPrinter().writeValueAsString(figures) + "\n");
        Targets.print(figures, System.out);
        assertThat(figures).isNotEmpty();
    }

    private static String without(String wanted, List<String> parts) {
        var others = new ArrayList<>(List.of(wanted.split(",", -1)));
        others.removeAll(parts);
        return String.join(",", others);
    }

    private static Map<String, Object> stage(Path data, String wanted) throws IOException, InterruptedException {
        var result = OUTPUT.resolve(data.getFileName() + ".json");
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(System.getProperty("benchmark.jvm", "-Xmx768m -XX:+UseSerialGC -XX:MetaspaceSize=256m")
                .split(" ")));
        command.addAll(List.of(
                "-Duser.timezone=Asia/Ho_Chi_Minh",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Stage.class.getName(),
                data.toString(),
                result.toString(),
                wanted));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(OUTPUT.resolve(data.getFileName() + ".log").toFile())
                .start();
        if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
            process.destroy();
        }
        assertThat(process.waitFor()).as("see target/benchmark/*.log").isZero();
        return JSON.readValue(result.toFile(), new TypeReference<>() {});
    }
}
