package vn.kycuong.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** Data directories for tests: each empty, but for PostgreSQL's programs, which all share. */
final class TestData {

    private static final Path ROOT = Path.of("target/embedded-tests", System.getProperty("test.jvm", "jvm-1"))
            .toAbsolutePath();

    private TestData() {}

    static Path fresh(String name) {
        try {
            Path data = ROOT.resolve(name);
            if (Files.exists(data)) {
                FreshTestData.empty(data);
                FileSystemUtils.deleteRecursively(data);
            }
            TestPrograms.linkInto(data.resolve("postgres"));
            return data;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
