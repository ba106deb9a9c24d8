package vn.kycuong.journal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Somebody who has an extract in a file, and the command that verifies it. */
final class Verifier {

    private final Path file;
    private final List<String> said = new ArrayList<>();

    Verifier(Path place) {
        this.file = place.resolve("extract.json");
    }

    /** The exit status. */
    int run(String json, String... roots) throws IOException {
        Files.writeString(file, json);
        var bytes = new ByteArrayOutputStream();
        var arguments = new ArrayList<>(List.of(file.toString()));
        arguments.addAll(List.of(roots));
        var status = VerifyExtract.run(arguments, new PrintStream(bytes, true, StandardCharsets.UTF_8));
        said.clear();
        said.addAll(bytes.toString(StandardCharsets.UTF_8).lines().toList());
        return status;
    }

    /** Its lines of the last run, in Vietnamese and English by turns. */
    List<String> said() {
        return said;
    }
}
