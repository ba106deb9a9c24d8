package vn.kycuong.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program of the operating system, run to its end. */
final class Program {

    private static final int FAILED = -1;

    private Program() {}

    /** A program that cannot be run at all, or not within its time, has failed like one that says so. */
    static Outcome run(Duration limit, List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        try {
            // Not a pipe: a server started by the program may hold its end open.
            Path output = Files.createTempFile("kycuong", ".out");
            Process process = builder.redirectOutput(output.toFile()).start();
            process.getOutputStream().close();
            boolean ended = process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
            if (!ended) {
                process.destroyForcibly();
            }
            String said = Files.readString(output, StandardCharsets.ISO_8859_1).strip();
            Files.delete(output);
            return new Outcome(ended ? process.exitValue() : FAILED, said);
        } catch (IOException impossible) {
            return new Outcome(FAILED, impossible.toString());
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            return new Outcome(FAILED, "interrupted");
        }
    }

    record Outcome(int status, String output) {

        boolean failed() {
            return status != 0;
        }
    }
}
