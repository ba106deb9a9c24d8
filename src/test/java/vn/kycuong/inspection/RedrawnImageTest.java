package vn.kycuong.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kycuong.inspection.Refusal.assertRefused;

import java.awt.Color;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedrawnImageTest {

    @Test
    void keepsNothingOfWhereAndWhenAPictureWasTaken() {
        var taken = Photographs.withPlace(Orientation.UPRIGHT);
        assertThat(text(taken)).contains("Exif", Photographs.TAKEN_ON);

        var kept = KeptFile.of("quầy số 2.JPG", taken);

        assertThat(kept.mediaType()).isEqualTo("image/jpeg");
        assertThat(text(kept.content())).doesNotContain("Exif", Photographs.TAKEN_ON, "GPS");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 40, 20, 5, 10, 35, 10",
        "2, 40, 20, 35, 10, 5, 10",
        "3, 40, 20, 35, 10, 5, 10",
        "4, 40, 20, 5, 10, 35, 10",
        "5, 20, 40, 10, 5, 10, 35",
        "6, 20, 40, 10, 5, 10, 35",
        "7, 20, 40, 10, 35, 10, 5",
        "8, 20, 40, 10, 35, 10, 5"
    })
    void isDrawnAsItWasSeen(int orientation, int width, int height, int redX, int redY, int blueX, int blueY)
            throws IOException {
        var seen = Photographs.seen(RedrawnImage.of("image/jpeg", Photographs.withPlace(orientation)));

        assertThat(seen.getWidth()).isEqualTo(width);
        assertThat(seen.getHeight()).isEqualTo(height);
        var red = new Color(seen.getRGB(redX, redY));
        assertThat(red.getRed()).isGreaterThan(200).isGreaterThan(red.getBlue() + 150);
        var blue = new Color(seen.getRGB(blueX, blueY));
        assertThat(blue.getBlue()).isGreaterThan(200).isGreaterThan(blue.getRed() + 150);
    }

    @Test
    void losesNoPixelOfADrawing() throws IOException {
        var brought = Photographs.plain("png");
        var hidden = Arrays.copyOf(brought, brought.length + 12);
        System.arraycopy("<script>x</s>".getBytes(StandardCharsets.US_ASCII), 0, hidden, brought.length, 12);

        var kept = RedrawnImage.of("image/png", hidden);

        assertThat(text(kept)).doesNotContain("<script");
        assertThat(Photographs.seen(kept).getRGB(19, 3)).isEqualTo(Color.RED.getRGB());
        assertThat(Photographs.seen(kept).getRGB(20, 3)).isEqualTo(Color.BLUE.getRGB());
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png"})
    void doesNotUnpackAPictureThatClaimsToBeHuge(String format) {
        var bomb = Photographs.claiming(format, 30_000);

        assertRefused(() -> RedrawnImage.of("image/" + format, bomb), "image-too-many-pixels");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png"})
    void refusesWhatCannotBeDrawn(String format) {
        var torn = Arrays.copyOf(Photographs.plain(format), 30);

        assertRefused(() -> RedrawnImage.of("image/" + format, torn), "image-unreadable");
    }

    @Test
    void aTornWordOfTheCameraSaysNothing() {
        var torn = Arrays.copyOf(Photographs.withPlace(6), 30);

        assertThat(Orientation.of("image/jpeg", torn)).isEqualTo(Orientation.UPRIGHT);
        assertThat(Orientation.of("image/png", new byte[4])).isEqualTo(Orientation.UPRIGHT);
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }
}
