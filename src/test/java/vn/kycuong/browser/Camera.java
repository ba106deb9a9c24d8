package vn.kycuong.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import org.openqa.selenium.chrome.ChromeDriver;

/** Keeps what a page looks like: on the screen, and on paper. */
final class Camera {

    private static final Path SHOTS = Path.of("target/screenshots");
    private static final Path PRINTS = Path.of("target/prints");

    private final ChromeDriver driver;

    Camera(ChromeDriver driver) {
        this.driver = driver;
    }

    /** A picture of the whole page, as wide as that. */
    void shoot(String name, int width) {
        var height = (Long) Objects.requireNonNull(
                driver.executeScript("return Math.min(document.documentElement.scrollHeight, 8000)"));
        var picture = driver.executeCdpCommand(
                "Page.captureScreenshot",
                Map.of(
                        "captureBeyondViewport",
                        true,
                        "optimizeForSpeed",
                        true,
                        "clip",
                        Map.of("x", 0, "y", 0, "width", width, "height", height, "scale", 1)));
        keep(SHOTS.resolve(name + "-" + width + ".png"), picture);
    }

    /** The page as it comes out of a printer, on A4. */
    byte[] print(String name) {
        var printed = driver.executeCdpCommand(
                "Page.printToPDF", Map.of("printBackground", true, "paperWidth", 8.27, "paperHeight", 11.69));
        return keep(PRINTS.resolve(name + ".pdf"), printed);
    }

    private static byte[] keep(Path file, Map<String, Object> answer) {
        var content = Base64.getDecoder().decode(String.valueOf(answer.get("data")));
        try {
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.write(file, content);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return content;
    }
}
