package vn.kycuong.embedded;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;

/** A small file of names and values that only its owner reads, replaced as a whole or not at all. */
final class StoredValues {

    private final Path file;

    StoredValues(Path file) {
        this.file = file;
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(read().getProperty(name));
    }

    void store(String name, String value) {
        Properties values = read();
        if (!value.equals(values.setProperty(name, value))) {
            write(values);
        }
    }

    private Properties read() {
        Properties values = new Properties();
        if (Files.exists(file)) {
            try (Reader content = Files.newBufferedReader(file)) {
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
            StringWriter content = new StringWriter();
            values.store(content, null);
            OwnerOnly.write(next, content.toString());
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
