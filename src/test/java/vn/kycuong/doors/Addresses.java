package vn.kycuong.doors;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Addresses for the patterns of the matrix. */
final class Addresses {

    private static final Map<String, String> SAMPLES = Map.of(
            "{number}", "1",
            "{attempt}", "1",
            "{report}", "1",
            "{file}", "1",
            "{kind}", "DECISION",
            "{item}", "C01",
            "{version}", "1",
            "{name}", "nobody",
            "{code}", "MH-A",
            "{key}", "handling-term");

    private Addresses() {}

    static String of(MatrixLine.Way way, @Nullable WalkedCase of) {
        if (of == null) {
            return of(way, new UUID(0, 7));
        }
        if (way.isOfEntry() && of.entry() != null) {
            return of(way, of.entry());
        }
        return of(way, way.isOfFinding() && of.finding() != null ? of.finding() : of.id());
    }

    static String of(MatrixLine.Way way, UUID id) {
        var address = way.pattern().replace("{id}", id.toString());
        for (var sample : SAMPLES.entrySet()) {
            address = address.replace(sample.getKey(), sample.getValue());
        }
        return address;
    }
}
