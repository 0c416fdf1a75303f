package dev.footing.browser;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Chromium with a page in it. */
final class Browser implements AutoCloseable {
    /** Where pages and pictures of them are left to be looked at. */
    static final Path PICTURES = Path.of("target", "pictures");

    private static final int WIDTH = 1_100;
    private static final int HEIGHT = 1_600;

    private final ChromeDriver driver;

    Browser() {
        LoggingPreferences logging = new LoggingPreferences();
        logging.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(installed("chromium"));
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars");
        options.setCapability("goog:loggingPrefs", logging);
        driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(installed("chromedriver"))
                        .build(),
                options);
        size(WIDTH, HEIGHT);
    }

    /** A program of the machine; the tests fail without it. */
    private static File installed(String program) {
        File file = Path.of("/usr/bin", program).toFile();
        if (!file.canExecute()) {
            throw new IllegalStateException(
                    file + " is missing. Install Debian's chromium and chromium-driver; .ci/browser does.");
        }
        return file;
    }

    /** Opens a page from a file. */
    void open(String name, String page) {
        try {
            Files.createDirectories(PICTURES);
            Path file = Files.writeString(PICTURES.resolve(name + ".html"), page);
            driver.get(file.toAbsolutePath().toUri().toString());
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    ChromeDriver driver() {
        return driver;
    }

    /** The size of the window, as a phone or a desk has it. */
    void size(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Shows the page as on a screen or on paper, in the light or in the dark. */
    void media(String media, String scheme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("media", media, "features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** What the page or the browser said to the console. */
    ImmutableList<String> console() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(Object::toString)
                .collect(ImmutableList.toImmutableList());
    }

    /** Leaves a picture of what is shown. */
    void picture(String name) {
        save(name + ".png", driver.getScreenshotAs(OutputType.BYTES));
    }

    static void save(String name, byte[] bytes) {
        try {
            Files.createDirectories(PICTURES);
            Files.write(PICTURES.resolve(name), bytes);
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    /** What a script says of the page, as a list of texts. */
    ImmutableList<String> tell(String script) {
        List<?> texts = (List<?>) Objects.requireNonNull(driver.executeScript(script), script);
        return texts.stream().map(String::valueOf).collect(ImmutableList.toImmutableList());
    }

    /** What a script says of the page, as a number. */
    double number(String script) {
        return ((Number) Objects.requireNonNull(driver.executeScript(script), script)).doubleValue();
    }

    /** The role and the name that a screen reader announces for an element. */
    static ImmutableMap<String, String> told(WebElement element) {
        return ImmutableMap.of("role", element.getAriaRole(), "name", element.getAccessibleName());
    }

    @Override
    public void close() {
        driver.quit();
    }
}
