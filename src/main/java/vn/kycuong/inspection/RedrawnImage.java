package vn.kycuong.inspection;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import vn.kycuong.access.RuleViolation;

/**
 * A picture drawn anew from its pixels, upright. What a camera writes beside them (place, device, owner, preview) stays
 * behind, and with it whatever else was hidden in the file.
 */
final class RedrawnImage {

    static final long MOST_PIXELS = 50_000_000;

    private static final float QUALITY = 0.92f;

    private RedrawnImage() {}

    static boolean isImage(String mediaType) {
        return mediaType.equals("image/jpeg") || mediaType.equals("image/png");
    }

    /** One at a time: a large picture takes hundreds of megabytes while it is open. */
    static synchronized byte[] of(String mediaType, byte[] content) {
        var format = mediaType.substring("image/".length());
        try {
            return written(upright(read(format, content), Orientation.of(mediaType, content)), format);
        } catch (RuleViolation refusal) {
            throw refusal;
        } catch (IOException | RuntimeException unreadable) {
            // The decoders complain of a broken picture in many ways; to whoever brought it they all mean the same.
            throw RuleViolation.invalid("image-unreadable");
        }
    }

    /** What the picture claims to measure is read before anything is unpacked. */
    private static BufferedImage read(String format, byte[] content) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(input, true, true);
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                throw RuleViolation.invalid("image-too-many-pixels", MOST_PIXELS / 1_000_000);
            }
            return reader.read(0);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage upright(BufferedImage lying, int orientation) {
        if (orientation == Orientation.UPRIGHT && hasUsualColours(lying.getColorModel())) {
            return lying;
        }
        var width = lying.getWidth();
        var height = lying.getHeight();
        var turned = Orientation.liesOnItsSide(orientation)
                ? new BufferedImage(height, width, type(lying.getColorModel()))
                : new BufferedImage(width, height, type(lying.getColorModel()));
        var pen = turned.createGraphics();
        pen.drawRenderedImage(lying, Orientation.upright(orientation, width, height));
        pen.dispose();
        return turned;
    }

    private static boolean hasUsualColours(ColorModel colours) {
        return colours.getColorSpace().isCS_sRGB() || isGrey(colours);
    }

    private static boolean isGrey(ColorModel colours) {
        return colours.getColorSpace().getType() == ColorSpace.TYPE_GRAY;
    }

    private static int type(ColorModel colours) {
        if (colours.hasAlpha()) {
            return BufferedImage.TYPE_INT_ARGB;
        }
        return isGrey(colours) ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_3BYTE_BGR;
    }

    private static byte[] written(BufferedImage image, String format) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        var bytes = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), settings(writer, format));
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static ImageWriteParam settings(ImageWriter writer, String format) {
        var settings = writer.getDefaultWriteParam();
        if (format.equals("jpeg")) {
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionQuality(QUALITY);
        }
        return settings;
    }
}
