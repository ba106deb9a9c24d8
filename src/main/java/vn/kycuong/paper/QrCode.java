package vn.kycuong.paper;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/** An address that a telephone can read from paper. */
final class QrCode {

    static final String DATA = "data:image/png;base64,";

    private static final int PIXELS = 330;
    private static final int BLACK = 0;
    private static final int WHITE = 1;
    private static final Map<EncodeHintType, Object> HINTS =
            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 2);

    private QrCode() {}

    /** @return a picture as a data address */
    static String of(String address) {
        try {
            var picture = picture(new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, PIXELS, PIXELS, HINTS));
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", bytes);
            return DATA + Base64.getEncoder().encodeToString(bytes.toByteArray());
        } catch (WriterException tooLong) {
            throw new IllegalStateException("The address of the verification does not fit into a code", tooLong);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static BufferedImage picture(BitMatrix modules) {
        var picture = new BufferedImage(modules.getWidth(), modules.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
        var samples = picture.getRaster();
        var line = new int[modules.getWidth()];
        for (var y = 0; y < modules.getHeight(); y++) {
            for (var x = 0; x < line.length; x++) {
                line[x] = modules.get(x, y) ? BLACK : WHITE;
            }
            samples.setPixels(0, y, line.length, 1, line);
        }
        return picture;
    }
}
