package vn.kycuong.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.util.FileSystemUtils;
import org.yaml.snakeyaml.Yaml;

/** What {@code docker/Dockerfile} puts into the image and {@code docker/compose.yml} tells it, without a container. */
final class ContainerImage {

    private static final Pattern LAYER = Pattern.compile("COPY --from=build /build/extracted/(\\S+)/ \\./");
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    private final Path directory;

    private ContainerImage(Path directory) {
        this.directory = directory;
    }

    static ContainerImage of(Path packaged, Path place) throws IOException, InterruptedException {
        Path extracted = place.resolve("extracted");
        var extraction = new ProcessBuilder(
                        JAVA.toString(),
                        "-Djarmode=tools",
                        "-jar",
                        packaged.toString(),
                        "extract",
                        "--layers",
                        "--destination",
                        extracted.toString())
                .inheritIO()
                .start();
        if (extraction.waitFor() != 0) {
            throw new IllegalStateException("The package could not be extracted.");
        }
        Path directory = Files.createDirectories(place.resolve("app"));
        for (String layer : layers()) {
            FileSystemUtils.copyRecursively(extracted.resolve(layer), directory);
        }
        return new ContainerImage(directory);
    }

    static List<String> layers() throws IOException {
        return LAYER.matcher(Files.readString(Path.of("docker/Dockerfile")))
                .results()
                .map(layer -> layer.group(1))
                .toList();
    }

    /** The variables that the compose file sets, with each beginning on the left replaced by what is right of it. */
    static Map<String, String> environment(Map<String, String> places) throws IOException {
        Map<String, Map<String, Map<String, Map<String, Object>>>> compose =
                new Yaml().load(Files.readString(Path.of("docker/compose.yml")));
        var environment = new LinkedHashMap<String, String>();
        compose.get("services").get("application").get("environment").forEach((name, value) -> {
            String text = value.toString();
            for (var place : places.entrySet()) {
                text = text.replace(place.getKey(), place.getValue());
            }
            environment.put(name, text);
        });
        return environment;
    }

    Process start(Map<String, String> environment, Path output) throws IOException {
        var builder = new ProcessBuilder(JAVA.toString(), "-Xmx512m", "-jar", archive())
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder.start();
    }

    List<String> files() throws IOException {
        try (var files = Files.walk(directory)) {
            return files.map(file -> directory.relativize(file).toString())
                    .sorted()
                    .collect(Collectors.toCollection(ArrayList::new));
        }
    }

    private String archive() throws IOException {
        var entryPoint =
                Files.readString(Path.of("docker/Dockerfile")).lines().filter(line -> line.startsWith("ENTRYPOINT"));
        return entryPoint.findFirst().orElseThrow().replaceAll(".*\"([^\"]+\\.jar)\"\\]", "$1");
    }
}
