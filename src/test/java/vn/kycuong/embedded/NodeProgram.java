package vn.kycuong.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.kycuong.KyCuong;

/**
 * The application as an installation has it: its own jar and libraries, nothing of the tests. Whoever runs it first
 * archives the loaded classes when it ends; the next ones start from the archive.
 */
record NodeProgram(String classPath, Path archive) {

    private static final Path PACKAGED = Path.of("target/run");

    static NodeProgram archivedIn(Path place) throws IOException {
        var entries = new ArrayList<String>();
        try (var jars = Files.newDirectoryStream(PACKAGED, "*-classes.jar")) {
            jars.forEach(jar -> entries.add(jar.toString()));
        }
        if (entries.size() != 1) {
            throw new IllegalStateException("There is not one jar of the classes in " + PACKAGED + ": " + entries);
        }
        Child.classPath().stream().filter(entry -> entry.endsWith(".jar")).forEach(entries::add);
        return new NodeProgram(String.join(":", entries), place.resolve("classes.jsa"));
    }

    Child start(Map<String, String> environment) throws IOException {
        return Child.start(
                List.of(
                        "-Xmx512m",
                        "-Duser.timezone=" + ZoneId.systemDefault(),
                        "-Xlog:cds=off",
                        "-Xlog:cds+dynamic=off",
                        (Files.exists(archive) ? "-XX:SharedArchiveFile=" : "-XX:ArchiveClassesAtExit=") + archive,
                        "-cp",
                        classPath,
                        KyCuong.class.getName()),
                environment);
    }
}
