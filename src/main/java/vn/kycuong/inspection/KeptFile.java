package vn.kycuong.inspection;

/**
 * What is kept of a file that somebody brought.
 *
 * @param mediaType what it is by its content
 * @param content as it came; of an image only what can be seen, drawn anew
 */
public record KeptFile(String mediaType, byte[] content) {

    /** Refuses what is on no list, and an image that cannot be drawn. */
    public static KeptFile of(String fileName, byte[] brought) {
        var mediaType = MediaTypes.of(fileName, brought);
        return new KeptFile(mediaType, RedrawnImage.isImage(mediaType) ? RedrawnImage.of(mediaType, brought) : brought);
    }
}
