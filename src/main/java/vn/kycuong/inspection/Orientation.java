package vn.kycuong.inspection;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** How a camera was held: all that is needed of what it wrote beside the picture. The numbers are those of Exif. */
final class Orientation {

    static final int UPRIGHT = 1;

    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;
    private static final int VALUE_AT = 8;
    private static final int PNG_SIGNATURE = 8;
    private static final int PNG_CHUNK = 12;
    private static final int PNG_EXIF = 0x65584966;
    private static final int JPEG_APP1 = 0xffe1;
    private static final int JPEG_SCAN = 0xffda;
    private static final byte[] EXIF = {'E', 'x', 'i', 'f', 0, 0};

    private Orientation() {}

    static int of(String mediaType, byte[] content) {
        try {
            var picture = ByteBuffer.wrap(content);
            var found = mediaType.equals("image/png") ? inPng(picture) : inJpeg(picture);
            return found >= UPRIGHT && found <= 8 ? found : UPRIGHT;
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException cutOff) {
            // What is said of the picture ends too soon; then it is drawn as it lies.
            return UPRIGHT;
        }
    }

    /** Turns and mirrors a picture of that width and height so that it is upright. */
    static AffineTransform upright(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    /** Whether width and height change places. */
    static boolean liesOnItsSide(int orientation) {
        return orientation > 4;
    }

    private static int inJpeg(ByteBuffer picture) {
        picture.position(2);
        while (picture.remaining() > 4) {
            var marker = Short.toUnsignedInt(picture.getShort());
            var next = picture.position() + Short.toUnsignedInt(picture.getShort());
            if (marker == JPEG_SCAN || marker < 0xff00) {
                return UPRIGHT;
            }
            if (marker == JPEG_APP1 && startsWithExif(picture)) {
                return inTiff(picture.slice());
            }
            picture.position(next);
        }
        return UPRIGHT;
    }

    private static boolean startsWithExif(ByteBuffer picture) {
        var name = new byte[EXIF.length];
        picture.get(name);
        return Arrays.equals(name, EXIF);
    }

    private static int inPng(ByteBuffer picture) {
        picture.position(PNG_SIGNATURE);
        while (picture.remaining() > PNG_CHUNK) {
            var length = picture.getInt();
            if (picture.getInt() == PNG_EXIF) {
                return inTiff(picture.slice());
            }
            picture.position(picture.position() + length + Integer.BYTES);
        }
        return UPRIGHT;
    }

    private static int inTiff(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var directory = tiff.getInt(Integer.BYTES);
        var entries = Short.toUnsignedInt(tiff.getShort(directory));
        for (var entry = 0; entry < entries; entry++) {
            var at = directory + Short.BYTES + entry * ENTRY;
            if (Short.toUnsignedInt(tiff.getShort(at)) == TAG) {
                return tiff.getShort(at + VALUE_AT);
            }
        }
        return UPRIGHT;
    }
}
