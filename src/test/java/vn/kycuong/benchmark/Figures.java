package vn.kycuong.benchmark;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** What was measured, by name, in the order of measuring. Numbers are rounded to what a reader can use. */
final class Figures {

    private final Map<String, Object> values = new LinkedHashMap<>();

    void put(String name, double value) {
        values.put(name, rounded(value));
    }

    /** The median of several rounds under the name, the extremes beside it. */
    void putRounds(String name, Collection<Double> rounds) {
        var sorted = sorted(rounds);
        put(name, percentile(sorted, 50));
        put(name + ".least", sorted[0]);
        put(name + ".most", sorted[sorted.length - 1]);
    }

    /** Median and 99th percentile in milliseconds of what was measured in nanoseconds. */
    void putLatency(String name, Collection<Long> nanoseconds) {
        var sorted = sorted(nanoseconds);
        put(name + ".p50Ms", percentile(sorted, 50) / 1e6);
        put(name + ".p99Ms", percentile(sorted, 99) / 1e6);
        put(name + ".count", sorted.length);
    }

    /** How busy the whole machine has been during the last minute: a figure that was measured beside others is worse. */
    void putLoad(String name) {
        put(name + ".loadAverage", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    double get(String name) {
        return values.get(name) instanceof Number number ? number.doubleValue() : Double.NaN;
    }

    Map<String, Object> values() {
        return values;
    }

    static double[] sorted(Collection<? extends Number> numbers) {
        return numbers.stream().mapToDouble(Number::doubleValue).sorted().toArray();
    }

    /** @param sorted ascending, not empty */
    static double percentile(double[] sorted, int percent) {
        if (sorted.length == 0) {
            throw new IllegalStateException("Nothing was measured");
        }
        return sorted[Math.max(0, (int) Math.ceil(sorted.length * percent / 100.0) - 1)];
    }

    static double median(Collection<? extends Number> numbers) {
        return percentile(sorted(numbers), 50);
    }

    private static double rounded(double value) {
        var scale = Math.abs(value) >= 100 ? 1.0 : 1000.0;
        return Double.isFinite(value) ? Math.round(value * scale) / scale : value;
    }

    @Override
    public String toString() {
        return Arrays.toString(values.entrySet().toArray());
    }
}
