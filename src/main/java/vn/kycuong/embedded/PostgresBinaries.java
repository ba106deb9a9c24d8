package vn.kycuong.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked from the archive on the class path into a directory named after its checksum. */
final class PostgresBinaries {

    private static final String PREFIX = "programs-";

    private PostgresBinaries() {}

    static Path unpackedIn(Path directory) {
        URL archive = archive();
        try {
            Path place = directory.resolve(PREFIX + fingerprint(archive));
            if (Files.notExists(place)) {
                Files.createDirectories(directory);
                Path next = directory.resolve("programs.next");
                FileSystemUtils.deleteRecursively(next);
                unpack(archive, next);
                Files.move(next, place, StandardCopyOption.ATOMIC_MOVE);
            }
            return place;
        } catch (IOException failure) {
            throw new UncheckedIOException("PostgreSQL could not be unpacked into " + directory, failure);
        }
    }

    private static URL archive() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String machine = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        String name = "postgres-%s-%s.txz"
                .formatted(
                        system.startsWith("mac") ? "darwin" : system,
                        machine.equals("aarch64") ? "arm_64" : machine.replace("amd64", "x86_64"));
        URL archive = PostgresBinaries.class.getClassLoader().getResource(name);
        if (archive == null) {
            throw StartRefused.because("platform-without-database", system, machine);
        }
        return archive;
    }

    private static String fingerprint(URL archive) throws IOException {
        URLConnection connection = archive.openConnection();
        return connection instanceof JarURLConnection jar
                ? Long.toHexString(jar.getJarEntry().getCrc())
                : Long.toString(connection.getContentLengthLong());
    }

    private static void unpack(URL archive, Path place) throws IOException {
        try (InputStream content = archive.openStream();
                TarArchiveInputStream entries =
                        new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(content)))) {
            for (TarArchiveEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                Path target = place.resolve(entry.getName()).normalize();
                if (!target.startsWith(place)) {
                    throw new IOException("The archive points outside itself: " + entry.getName());
                }
                write(entry, entries, target);
            }
        }
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, target);
            // Readable by all, since PostgreSQL may have to run under another account.
            Files.setPosixFilePermissions(
                    target, PosixFilePermissions.fromString((entry.getMode() & 0100) != 0 ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }
}
