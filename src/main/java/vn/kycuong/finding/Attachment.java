package vn.kycuong.finding;

/**
 * A file that a unit hands in.
 *
 * @param mediaType what it is by its content; empty until that was looked at
 */
public record Attachment(String name, String mediaType, byte[] content) {

    public static Attachment named(String name, byte[] content) {
        return new Attachment(name, "", content);
    }
}
