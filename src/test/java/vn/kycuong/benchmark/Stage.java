package vn.kycuong.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** One application in a JVM of its own, and what is measured with it. */
final class Stage {

    private Stage() {}

    /** Arguments: data directory, file for the figures, and what to measure, separated by commas. */
    public static void main(String[] arguments) {
        try {
            var data = Path.of(arguments[0]);
            measure(data, Path.of(arguments[1]), List.of(arguments[2].split(",", -1)));
            System.exit(0);
        } catch (Exception | Error failed) {
            failed.printStackTrace();
            System.exit(1);
        }
    }

    /** What has been measured is kept, even if what follows fails. */
    private static void measure(Path data, Path result, List<String> wanted) throws Exception {
        var figures = new Figures();
        try (var application = Application.on(data)) {
            for (var part : wanted) {
                measure(part, application, data, figures);
                Files.writeString(result, new ObjectMapper().writeValueAsString(figures.values()));
            }
        }
    }

    private static void measure(String part, Application application, Path data, Figures figures) throws Exception {
        switch (part) {
            case "lifecycle" -> new Lifecycle(application, new Machine(data), figures).measure();
            case "memory" -> {
                figures.put("memory.liveHeapMb", Machine.liveHeap());
                figures.put("memory.residentMb", Machine.residentSet());
                figures.put("memory.startOnEmptySeconds", application.startSeconds());
            }
            case "latency" -> new Latency(application, figures).measure();
            case "drain" -> new Drain(application, figures).measure();
            case "read" -> {
                new ManyInspections(application)
                        .ensure(Integer.parseInt(data.getFileName().toString()));
                new Reading(application, figures).measure();
                figures.put("memory.startSeconds", application.startSeconds());
            }
            case "pages" -> {
                new ManyInspections(application).ensureWithWhatFollowed(Benchmark.PAGES);
                new EveryPage(application, figures).measure();
            }
            default -> throw new IllegalArgumentException(part);
        }
    }
}
