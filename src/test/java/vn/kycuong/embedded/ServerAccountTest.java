package vn.kycuong.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

class ServerAccountTest {

    private static final int NOBODY = 65534;

    @Test
    void staysWithTheOneThatMadeTheCluster() throws Exception {
        assumeTrue("root".equals(System.getProperty("user.name")), "Only root starts programs as another account.");
        Path data = Files.createTempDirectory("kycuong");
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx--x--x"));
        EmbeddedDatabase database = new EmbeddedDatabase(data, new Ports(data.resolve("ports")).choice("database", 0));
        try {
            database.start();
            database.stop();
            giveToNobody(data.resolve("postgres"));

            database.start();

            RunningDatabase running = RunningDatabase.asOwner(data, database);
            assertThat(running.answer("select 1")).isEqualTo("1");
            assertThat(Files.getAttribute(
                            Path.of("/proc", Long.toString(running.leader().pid())), "unix:uid"))
                    .isEqualTo(NOBODY);
        } finally {
            database.stop();
            FileSystemUtils.deleteRecursively(data);
        }
    }

    private static void giveToNobody(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.toList()) {
                Files.setAttribute(file, "unix:uid", NOBODY, LinkOption.NOFOLLOW_LINKS);
            }
        }
    }
}
