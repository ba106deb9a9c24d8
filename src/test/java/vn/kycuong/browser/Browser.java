package vn.kycuong.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.springframework.core.io.ClassPathResource;

/** A Chromium of the machine, fresh, on one running application; writes down what it was asked to load and complains of. */
final class Browser implements AutoCloseable {

    static final String PASSWORD = "minhhoa-2026";

    private static final String CHECKER = text("axe.min.js");

    private final ChromeDriver driver;
    private final String site;
    private final Camera camera;

    private Browser(ChromeDriver driver, String site) {
        this.driver = driver;
        this.site = site;
        this.camera = new Camera(driver);
    }

    static Browser open(Chromium chromium, int port, boolean scripts) {
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromium.driver().toFile())
                .usingAnyFreePort()
                .build();
        var driver = new ChromeDriver(service, options(chromium, scripts));
        driver.manage().timeouts().pageLoadTimeout(Duration.ofSeconds(60));
        // A click is answered before the page that it leads to is there.
        driver.manage().timeouts().implicitlyWait(Duration.ofSeconds(10));
        return new Browser(driver, "http://127.0.0.1:" + port);
    }

    private static ChromeOptions options(Chromium chromium, boolean scripts) {
        var options = new ChromeOptions();
        options.setBinary(chromium.program().toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--user-data-dir=" + profile());
        options.setExperimentalOption(
                "prefs", Map.of("profile.managed_default_content_settings.javascript", scripts ? 1 : 2));
        var log = new LoggingPreferences();
        log.enable(LogType.BROWSER, Level.ALL);
        log.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability("goog:loggingPrefs", log);
        return options;
    }

    private static Path profile() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target/browser")), "profile")
                    .toAbsolutePath();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    void signIn(String account) {
        driver.manage().deleteAllCookies();
        go("/login");
        find("#username").sendKeys(account);
        find("#password").sendKeys(PASSWORD);
        find("main form button").click();
        await("signed in as " + account).atMost(Duration.ofSeconds(60)).until(() -> !address()
                .startsWith("/login"));
    }

    /** As when it is over: the cookie leads nowhere any more. */
    void forgetSession() {
        driver.manage().deleteCookieNamed("JSESSIONID");
    }

    /** As when somebody else sits down at the place to which a form has led: it is asked anew, and knows nobody. */
    void forgetWhoWasThere() {
        driver.manage().getCookies().stream()
                .map(Cookie::getName)
                .filter(name -> !name.equals("JSESSIONID"))
                .forEach(driver.manage()::deleteCookieNamed);
        driver.navigate().refresh();
    }

    String cookie(String name) {
        return Objects.requireNonNull(driver.manage().getCookieNamed(name)).getValue();
    }

    /** As when the phone loses its network, and finds it again. */
    void network(boolean there) {
        driver.executeCdpCommand(
                "Network.emulateNetworkConditions",
                Map.of("offline", !there, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
    }

    /** As when the pages that are opened from now on are opened so much later. */
    void clockAhead(Duration by) {
        driver.executeCdpCommand(
                "Page.addScriptToEvaluateOnNewDocument",
                Map.of("source", "const now = Date.now; Date.now = () => now() + " + by.toMillis() + ";"));
    }

    /** What a script of the page answers in the end. */
    String told(String script) {
        return String.valueOf(driver.executeAsyncScript("const done = arguments[arguments.length - 1];" + script));
    }

    void go(String address) {
        driver.get(site + address);
    }

    /** A form that was sent needs its time; asking sooner would see the page it was sent from. */
    void arrivesAt(String expected) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(address()).isEqualTo(expected));
    }

    /** For a page that has the address of the one before. */
    void isHeaded(String selector, String expected) {
        await().atMost(Duration.ofSeconds(60))
                .ignoreExceptionsInstanceOf(WebDriverException.class)
                .untilAsserted(() -> assertThat(find(selector).getText()).isEqualTo(expected));
    }

    private String address() {
        return Objects.requireNonNull(driver.getCurrentUrl()).substring(site.length());
    }

    String text() {
        return find("body").getText();
    }

    WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    WebElement find(By what) {
        return driver.findElement(what);
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** Without waiting for what shall not be there, as looking for elements does. */
    boolean shows(String selector) {
        return Boolean.TRUE.equals(
                driver.executeScript("return document.querySelector(arguments[0]) !== null", selector));
    }

    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    void size(int width, String scheme) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 500));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", scheme),
                                // A picture must not show a colour on its way to another one.
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    }

    /** A picture of the whole page, as wide as that. */
    void shoot(String name, int width) {
        camera.shoot(name, width);
    }

    /** The page as it comes out of a printer, on A4. */
    byte[] print(String name) {
        find("h1");
        return camera.print(name);
    }

    /** How much wider the page is than the window. */
    long overflow() {
        return (Long) Objects.requireNonNull(
                driver.executeScript("return document.documentElement.scrollWidth - window.innerWidth"));
    }

    /** What somebody could not use, as axe-core names it: only what is serious or worse. */
    List<String> barriers() {
        if (Boolean.TRUE.equals(driver.executeScript("return typeof axe === 'undefined'"))) {
            driver.executeScript(CHECKER);
        }
        var found = driver.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                axe.run(document, {resultTypes: ['violations'], preload: false}).then(result => done(result.violations
                    .filter(each => each.impact === 'serious' || each.impact === 'critical')
                    .map(each => each.id + ': ' + each.nodes.map(node => node.html).slice(0, 3).join(' '))));
                """);
        return ((List<?>) Objects.requireNonNull(found))
                .stream().map(String::valueOf).toList();
    }

    /** Errors on the console, and addresses of other hosts that were asked for, since the last time. */
    List<String> complaints() {
        var errors = driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(entry -> entry.getMessage());
        var foreign = Requests.of(driver.manage().logs().get(LogType.PERFORMANCE)).stream()
                .filter(address -> !address.startsWith(site + '/'));
        return Stream.concat(errors, foreign).toList();
    }

    @Override
    public void close() {
        driver.quit();
    }

    private static String text(String resource) {
        try {
            return new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
