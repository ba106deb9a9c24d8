package vn.kycuong.inspection;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.kycuong.access.RuleViolation;

/** What a file is by its content. A name proves nothing: an executable called .pdf is refused. */
public final class MediaTypes {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String TEXT = "text/plain";

    private static final Map<String, String> BY_EXTENSION = Map.of(
            "pdf", "application/pdf",
            "png", "image/png",
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "txt", TEXT,
            "csv", "text/csv",
            "docx", DOCX,
            "xlsx", XLSX,
            "mp4", "video/mp4");

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final int MP4_BRAND_AT = 4;

    private MediaTypes() {}

    public static String of(String fileName, byte[] content) {
        var extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        var named = BY_EXTENSION.get(extension);
        if (named == null) {
            throw RuleViolation.invalid("file-type-not-allowed", extension);
        }
        var found = byContent(content);
        var isText = found.equals(Optional.of(TEXT)) && named.startsWith("text/");
        if (!isText && !found.equals(Optional.of(named))) {
            throw RuleViolation.invalid("file-content-mismatch", fileName);
        }
        return named;
    }

    private static Optional<String> byContent(byte[] content) {
        if (startsWith(content, 0, "%PDF-".getBytes(StandardCharsets.US_ASCII))) {
            return Optional.of("application/pdf");
        }
        if (startsWith(content, 0, PNG)) {
            return Optional.of("image/png");
        }
        if (startsWith(content, 0, JPEG)) {
            return Optional.of("image/jpeg");
        }
        if (startsWith(content, MP4_BRAND_AT, "ftyp".getBytes(StandardCharsets.US_ASCII))) {
            return Optional.of("video/mp4");
        }
        if (startsWith(content, 0, ZIP)) {
            return office(content);
        }
        return isText(content) ? Optional.of(TEXT) : Optional.empty();
    }

    // Names of the parts stand uncompressed in the archive, so nothing has to be unpacked, and nothing can explode.
    private static Optional<String> office(byte[] content) {
        var names = new String(content, StandardCharsets.ISO_8859_1);
        if (!names.contains("[Content_Types].xml") || names.contains("vbaProject.bin")) {
            return Optional.empty();
        }
        var parts = List.of(Map.entry("word/document.xml", DOCX), Map.entry("xl/workbook.xml", XLSX));
        return parts.stream()
                .filter(part -> names.contains(part.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static boolean isText(byte[] content) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            return text.chars().allMatch(sign -> sign >= ' ' || sign == '\n' || sign == '\r' || sign == '\t');
        } catch (CharacterCodingException notText) {
            return false;
        }
    }

    private static boolean startsWith(byte[] content, int at, byte[] magic) {
        return content.length >= at + magic.length
                && Arrays.equals(content, at, at + magic.length, magic, 0, magic.length);
    }
}
