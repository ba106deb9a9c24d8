package vn.kycuong.benchmark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** How long each page took, which was the slowest, and which could not be read at all. */
final class PageFigures {

    private static final int SLOWEST = 15;

    private final Figures figures;
    private final Map<String, Double> tails = new TreeMap<>();
    private final TreeSet<String> broken = new TreeSet<>();
    private final List<Long> cheap = new ArrayList<>();

    PageFigures(Figures figures) {
        this.figures = figures;
    }

    void read(String page, Collection<Long> nanoseconds) {
        var sorted = Figures.sorted(nanoseconds);
        figures.put("pages.at." + page + ".p50Ms", Figures.percentile(sorted, 50) / 1e6);
        figures.put("pages.at." + page + ".p95Ms", Figures.percentile(sorted, 95) / 1e6);
        tails.put(page, Figures.percentile(sorted, 95) / 1e6);
    }

    void readCheap(long nanoseconds) {
        cheap.add(nanoseconds);
    }

    void broke(String page) {
        broken.add(page);
    }

    /** @param unread patterns of pages that nobody could read about anything */
    void conclude(Collection<String> unread) {
        tails.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .limit(SLOWEST)
                .forEach(page -> figures.put("pages.slow " + page.getKey(), page.getValue()));
        broken.forEach(page -> figures.put("pages.broken " + page, 1));
        unread.forEach(pattern -> figures.put("pages.unread " + pattern, 1));
        figures.put("pages.broken", broken.size());
        figures.put("pages.unread", unread.size());
        figures.put("pages.read", tails.size());
        figures.put("pages.cheap.p95Ms", Figures.percentile(Figures.sorted(cheap), 95) / 1e6);
        figures.put("pages.p95Ms", Figures.percentile(Figures.sorted(tails.values()), 100));
        figures.putLoad("pages");
    }
}
