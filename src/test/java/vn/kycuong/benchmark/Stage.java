package vn.kycuong.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** One application in a JVM of its own, and what is measured with it. */
final class Stage {

    private Stage() {}

    /** Arguments: data directory, file for the figures, and what to measure, separated by commas. */
    public static void main(String[] arguments) {
        try {
            var data = Path.of(arguments[0]);
            var figures = measured(data, Set.copyOf(List.of(arguments[2].split(",", -1))));
            Files.writeString(Path.of(arguments[1]), new ObjectMapper().writeValueAsString(figures.values()));
            System.exit(0);
        } catch (Exception | Error failed) {
            failed.printStackTrace();
            System.exit(1);
        }
    }

    private static Figures measured(Path data, Set<String> wanted) throws Exception {
        var figures = new Figures();
        try (var application = Application.on(data)) {
            if (wanted.contains("lifecycle")) {
                new Lifecycle(application, new Machine(data), figures).measure();
            }
            if (wanted.contains("memory")) {
                figures.put("memory.liveHeapMb", Machine.liveHeap());
                figures.put("memory.residentMb", Machine.residentSet());
                figures.put("memory.startOnEmptySeconds", application.startSeconds());
            }
            if (wanted.contains("latency")) {
                new Latency(application, figures).measure();
            }
            if (wanted.contains("drain")) {
                new Drain(application, figures).measure();
            }
            if (wanted.contains("read")) {
                new ManyInspections(application).ensure(Integer.parseInt(data.getFileName().toString()));
                new Reading(application, figures).measure();
                figures.put("memory.startSeconds", application.startSeconds());
            }
        }
        return figures;
    }
}
