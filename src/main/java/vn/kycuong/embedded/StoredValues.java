package vn.kycuong.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/** A small file of names and values that only its owner reads, replaced as a whole or not at all. */
final class StoredValues {

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    private final Path file;

    StoredValues(Path file) {
        this.file = file;
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(read().getProperty(name));
    }

    void store(String name, String value) {
        Properties values = read();
        values.setProperty(name, value);
        write(values);
    }

    private Properties read() {
        Properties values = new Properties();
        if (Files.exists(file)) {
            try (InputStream content = Files.newInputStream(file)) {
                values.load(content);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return values;
    }

    private void write(Properties values) {
        Path next = file.resolveSibling(file.getFileName() + ".next");
        try {
            Files.deleteIfExists(next);
            Files.createFile(next, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
            try (FileChannel channel = FileChannel.open(next, StandardOpenOption.WRITE);
                    OutputStream content = Channels.newOutputStream(channel)) {
                values.store(content, null);
                channel.force(true);
            }
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
