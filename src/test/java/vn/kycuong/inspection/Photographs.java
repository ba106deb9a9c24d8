package vn.kycuong.inspection;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Pictures as a camera writes them, with what it says beside them, and some as it does not. */
public final class Photographs {

    public static final String TAKEN_ON = "2026:11:20";

    private static final int SHORT = 3;
    private static final int LONG = 4;
    private static final int ASCII = 2;

    private Photographs() {}

    /** Red on the left, blue on the right, twice as wide as high; no word of where it was taken. */
    static byte[] plain(String format) {
        var picture = new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB);
        for (var x = 0; x < 40; x++) {
            for (var y = 0; y < 20; y++) {
                picture.setRGB(x, y, (x < 20 ? Color.RED : Color.BLUE).getRGB());
            }
        }
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** The same, with the place and the day in it. */
    public static byte[] withPlace(int orientation) {
        var exif = exif(orientation);
        var plain = plain("jpeg");
        return ByteBuffer.allocate(plain.length + 4 + exif.length)
                .put(plain, 0, 2)
                .putShort((short) 0xffe1)
                .putShort((short) (exif.length + 2))
                .put(exif)
                .put(plain, 2, plain.length - 2)
                .array();
    }

    /** A small file that says it is as large as that in both directions. */
    static byte[] claiming(String format, int pixels) {
        var picture = ByteBuffer.wrap(plain(format));
        if (format.equals("png")) {
            return picture.putInt(16, pixels).putInt(20, pixels).array();
        }
        var frame = 0;
        while (picture.getShort(frame) != (short) 0xffc0) {
            frame++;
        }
        return picture.putShort(frame + 5, (short) pixels)
                .putShort(frame + 7, (short) pixels)
                .array();
    }

    static BufferedImage seen(byte[] content) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(content));
    }

    private static byte[] exif(int orientation) {
        return ByteBuffer.allocate(100)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("Exif\0\0II*\0".getBytes(StandardCharsets.US_ASCII))
                .putInt(8)
                .putShort((short) 2)
                .put(entry(0x0112, SHORT, 1, orientation))
                .put(entry(0x8825, LONG, 1, 38))
                .putInt(0)
                .putShort((short) 1)
                .put(entry(0x001d, ASCII, TAKEN_ON.length() + 1, 56))
                .putInt(0)
                .put(TAKEN_ON.getBytes(StandardCharsets.US_ASCII))
                .array();
    }

    private static byte[] entry(int tag, int type, int count, int value) {
        return ByteBuffer.allocate(12)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) tag)
                .putShort((short) type)
                .putInt(count)
                .putInt(value)
                .array();
    }
}
