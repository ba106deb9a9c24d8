package vn.kycuong.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.List;
import org.springframework.web.multipart.MultipartFile;
import vn.kycuong.finding.Attachment;

/** Files as they came in, under their normalised names. */
final class UploadedFiles {

    private UploadedFiles() {}

    static List<Attachment> read(List<MultipartFile> files) {
        return files.stream().map(UploadedFiles::read).toList();
    }

    private static Attachment read(MultipartFile file) {
        try {
            return Attachment.named(name(file), file.getBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static String name(MultipartFile file) {
        var given = file.getOriginalFilename();
        return given == null
                ? ""
                : Normalizer.normalize(given, Normalizer.Form.NFC).strip();
    }
}
