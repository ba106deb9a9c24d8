package vn.kycuong.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/** What this process and its PostgreSQL take of the machine. */
final class Machine {

    private final Path data;

    Machine(Path data) {
        this.data = data;
    }

    /** Seconds of processor time so far: this JVM, with the broker in it, and PostgreSQL. */
    double cpuSeconds() {
        var own = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
        return (own.toNanos() + postgres().mapToLong(Machine::cpuNanos).sum()) / 1e9;
    }

    /** Megabytes that live objects take after a full collection. */
    static double liveHeap() {
        var memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed() / 1048576.0;
    }

    /** Megabytes of this JVM in memory, as Linux counts them; not a number elsewhere. */
    static double residentSet() throws IOException {
        var status = Path.of("/proc/self/status");
        if (Files.notExists(status)) {
            return Double.NaN;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024)
                .findFirst()
                .orElse(Double.NaN);
    }

    private static long cpuNanos(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos();
    }

    private Stream<ProcessHandle> postgres() {
        try {
            var leader = Long.parseLong(Files.readAllLines(data.resolve("postgres/cluster/postmaster.pid"))
                    .get(0)
                    .strip());
            return ProcessHandle.of(leader).stream()
                    .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
