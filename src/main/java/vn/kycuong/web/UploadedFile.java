package vn.kycuong.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import org.springframework.web.multipart.MultipartFile;

/** A file as a form brought it, under its normalised name. */
record UploadedFile(String name, byte[] content) {

    static UploadedFile of(MultipartFile file) {
        try {
            return new UploadedFile(name(file), file.getBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String name(MultipartFile file) {
        var name = file.getOriginalFilename();
        return name == null
                ? ""
                : Normalizer.normalize(name, Normalizer.Form.NFC).strip();
    }
}
