package vn.kycuong.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** PostgreSQL's programs for all JVMs and data directories of the tests: unpacking them takes seconds, and is tested by itself. */
final class TestPrograms {

    private static final Path PLACE = Path.of("target/postgres-programs").toAbsolutePath();

    private TestPrograms() {}

    /** So that who starts in this directory finds its programs unpacked. */
    static void linkInto(Path postgres) throws IOException {
        var programs = unpacked();
        var link = postgres.resolve(programs.getFileName());
        if (Files.notExists(link, LinkOption.NOFOLLOW_LINKS)) {
            Files.createDirectories(postgres);
            Files.createSymbolicLink(link, programs);
        }
    }

    /** One JVM unpacks them while the others wait. */
    private static synchronized Path unpacked() throws IOException {
        Files.createDirectories(PLACE);
        try (var channel =
                        FileChannel.open(PLACE.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            if (!lock.isValid()) {
                throw new IOException("The lock got lost");
            }
            return PostgresBinaries.unpackedIn(PLACE);
        }
    }
}
