package vn.kycuong.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** One inspection on its way. */
final class Course {

    /** No number comes back in a later run on the same data. */
    private static final AtomicLong NUMBER = new AtomicLong(System.currentTimeMillis());

    private final long number = NUMBER.incrementAndGet();
    private final List<UUID> findings = new ArrayList<>();
    private UUID id = new UUID(0, 0);

    UUID id() {
        return id;
    }

    void opened(UUID inspection) {
        id = inspection;
    }

    void recorded(UUID finding) {
        findings.add(finding);
    }

    /** @param which from 1 on */
    UUID finding(int which) {
        return findings.get(which - 1);
    }

    /** Numbers that no other case may have. */
    Set<String> numbers() {
        return Set.of(decision(), conclusion());
    }

    String decision() {
        return number + "/QĐ-BM";
    }

    String conclusion() {
        return number + "/KL-BM";
    }
}
