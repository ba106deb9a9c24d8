package vn.kycuong.benchmark;

import java.util.LinkedHashMap;
import java.util.Map;

/** What was read from few inspections and from many, side by side. */
final class Growth {

    private static final String MEDIAN = ".p50Ms";
    private static final String TAIL = ".p99Ms";

    private Growth() {}

    /** The slowest page with many inspections, and the one that became slower the most. */
    static Map<String, Object> of(Map<String, Object> small, Map<String, Object> large) {
        var together = new LinkedHashMap<String, Object>();
        var slowest = 0.0;
        var growth = 0.0;
        for (var name : large.keySet()) {
            if (name.startsWith("read.") && name.endsWith(MEDIAN)) {
                var ratio = number(large, name) / number(small, name);
                together.put(name.replace(MEDIAN, ".growth"), Math.round(ratio * 100) / 100.0);
                growth = Math.max(growth, ratio);
            }
            if (name.startsWith("read.") && name.endsWith(TAIL)) {
                slowest = Math.max(slowest, number(large, name));
            }
        }
        small.forEach((name, value) -> together.put(name.replace("read.", "read.small."), value));
        large.forEach((name, value) -> together.put(name, value));
        together.put("read.p99Ms", slowest);
        together.put("read.growth", Math.round(growth * 100) / 100.0);
        return together;
    }

    private static double number(Map<String, Object> figures, String name) {
        return ((Number) figures.get(name)).doubleValue();
    }
}
