package vn.kycuong.campaign;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a campaign did and what came of it, for whoever reads it later. Written anew after every fault. */
final class Summary {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;
    private final Map<String, Object> said = new LinkedHashMap<>();
    private final Map<String, List<Double>> recoveries = new TreeMap<>();

    Summary(Path directory, long seed, Instant began) throws IOException {
        Files.createDirectories(directory);
        file = directory.resolve("summary-" + seed + ".json");
        say("seed", seed);
        say("began", began.toString());
    }

    void say(String name, Object value) throws IOException {
        said.put(name, value);
        Files.writeString(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(said));
    }

    void recovered(String kind, Duration took) throws IOException {
        recoveries.computeIfAbsent(kind, first -> new ArrayList<>()).add(took.toMillis() / 1000.0);
        var faults = new TreeMap<String, Map<String, Object>>();
        recoveries.forEach((each, seconds) -> faults.put(each, figures(seconds)));
        say("faults", faults);
    }

    @Override
    public String toString() {
        return said.toString();
    }

    private static Map<String, Object> figures(List<Double> seconds) {
        var sorted = seconds.stream().sorted().toList();
        var figures = new LinkedHashMap<String, Object>();
        figures.put("times", sorted.size());
        figures.put("medianSeconds", sorted.get(sorted.size() / 2));
        figures.put("maxSeconds", sorted.get(sorted.size() - 1));
        return figures;
    }
}
