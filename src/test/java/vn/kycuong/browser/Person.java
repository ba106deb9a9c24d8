package vn.kycuong.browser;

import java.util.Optional;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Somebody at a browser who goes by what stands on the page: labels and the words on buttons, and nothing else. */
final class Person {

    private final Browser browser;
    private int clicks;

    Person(Browser browser) {
        this.browser = browser;
    }

    int clicks() {
        return clicks;
    }

    /** Presses what bears these words. */
    void presses(String words) {
        click(browser.find(By.xpath("//main//*[self::a or self::button][normalize-space()=" + quoted(words) + "]")));
    }

    /** Presses what bears these words in the entry of a list that says so much. */
    void presses(String words, String inEntryOf) {
        var entry = "//main//li[contains(normalize-space(), " + quoted(inEntryOf) + ")]";
        click(browser.find(By.xpath(entry + "//*[self::a or self::button][normalize-space()=" + quoted(words) + "]")));
    }

    void writes(String label, String text) {
        field(label).sendKeys(text);
    }

    void chooses(String label, String choice) {
        clicks++;
        var options = ".//option[normalize-space()=" + quoted(choice) + "]";
        field(label).findElement(By.xpath(options)).click();
    }

    private WebElement field(String label) {
        var found = browser.find(By.xpath("//main//label[starts-with(normalize-space(), " + quoted(label) + ")]"));
        return Optional.ofNullable(found.getDomAttribute("for"))
                .map(id -> browser.find(By.id(id)))
                .orElseThrow();
    }

    private void click(WebElement element) {
        clicks++;
        element.click();
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }
}
