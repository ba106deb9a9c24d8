package vn.kycuong.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The browser that the machine has, and the program that steers it. */
record Chromium(Path program, Path driver) {

    private static final String PATH =
            Optional.ofNullable(System.getenv("PATH")).orElse("");

    /** Without a browser a test is skipped, and says so. */
    static Chromium installed() {
        var program = first("chromium", "chromium-browser", "google-chrome");
        var driver = first("chromedriver");
        Assumptions.assumeTrue(
                program.isPresent() && driver.isPresent(),
                "SKIPPED: no Chromium with its chromedriver on this machine; the pages were not looked at.");
        return new Chromium(program.orElseThrow(), driver.orElseThrow());
    }

    private static Optional<Path> first(String... names) {
        return Stream.of(names)
                .flatMap(name -> Stream.of(PATH.split(":", -1)).map(place -> Path.of(place, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
