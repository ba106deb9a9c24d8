package vn.kycuong.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** Another JVM, with what it wrote. */
public record Child(Process process, Path output) implements AutoCloseable {

    public static Child start(
            String main, Predicate<String> classPath, Map<String, String> environment, String... arguments)
            throws IOException {
        String kept = String.join(":", classPath().stream().filter(classPath).toList());
        List<String> command = new ArrayList<>(List.of("-cp", kept, main));
        command.addAll(List.of(arguments));
        return start(command, environment);
    }

    /** What the tests run on. */
    static List<String> classPath() {
        return List.of(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                .split(":"));
    }

    /** @param arguments those of the virtual machine and of the program */
    static Child start(List<String> arguments, Map<String, String> environment) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC"));
        command.addAll(arguments);
        Path output = Files.createTempFile(Path.of("target"), "child", ".log");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("KYCUONG"));
        builder.environment().putAll(environment);
        return new Child(builder.start(), output);
    }

    int status() throws InterruptedException {
        return status(Duration.ofSeconds(240));
    }

    public int status(Duration atMost) throws InterruptedException {
        if (!process.waitFor(atMost.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("It did not end.");
        }
        return process.exitValue();
    }

    public String said() {
        try {
            return Files.readString(output);
        } catch (IOException failure) {
            return failure.toString();
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}
