package dev.footing.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ServedPageTest {
    private static final int PHONE = 400;
    private static final Path TECHFLOW = Path.of("..", "..", "examples", "profiles", "techflow.json");

    /** Keeps what each answer said, in the order in which they came. */
    private static final String LISTEN = """
            window.answers = [];
            new MutationObserver(() => {
              const now = document.getElementById('figures');
              const said = now.dataset.settled + ' ' + (now.querySelector('.headline') || now).textContent.trim();
              if (window.answers.at(-1) !== said) { window.answers.push(said); }
            }).observe(document.getElementById('answer'), {childList: true});
            """;

    /** Tells the figures of a page that has just been opened, once they are settled. */
    private static final String LOADED = """
            const done = arguments[arguments.length - 1];
            const look = () => {
              const figures = document.getElementById('figures');
              if (figures.dataset.settled === 'yes') { done([figures.textContent]); } else { setTimeout(look, 20); }
            };
            look();
            """;

    /** Tells every answer once settled figures stand there that came after the listening began. */
    private static final String SETTLED = """
            const done = arguments[arguments.length - 1];
            const look = () => {
              const last = window.answers.at(-1);
              if (last && last.startsWith('yes')) { done(window.answers); } else { setTimeout(look, 20); }
            };
            look();
            """;

    /** Tells once something is wrong with a field. */
    private static final String REFUSED = """
            const done = arguments[arguments.length - 1];
            const look = () => {
              const problem = document.querySelector('#problems li');
              if (problem) { done([problem.textContent]); } else { setTimeout(look, 20); }
            };
            look();
            """;

    private static final String REACHABLE = """
            return Array.from(document.querySelectorAll(
                'a[href],summary,select,button,input:not([type=hidden]),[tabindex="0"]'))
              .filter(element => element.checkVisibility({contentVisibilityAuto: true}))
              .map(element => element.tagName + ' ' + (element.name || element.getAttribute('aria-label') || element.textContent).trim());
            """;

    private static final String FOCUSED = """
            const element = document.activeElement;
            return [element.tagName + ' ' + (element.name || element.getAttribute('aria-label') || element.textContent).trim()];
            """;

    private final Browser browser = new Browser();
    private Serving serving;

    @BeforeAll
    void serve() throws IOException {
        serving = Serving.of(TECHFLOW);
    }

    @AfterAll
    void close() {
        browser.close();
        serving.close();
    }

    @BeforeEach
    void open() {
        browser.size(1_300, 1_400);
        browser.media("screen", "light");
        browser.driver().get(serving.address().toString());
        answers(LOADED);
        browser.driver().executeScript(LISTEN);
    }

    private WebElement field(String name) {
        return browser.driver().findElement(By.cssSelector("[name='" + name + "']:not([type=hidden])"));
    }

    private void type(String name, String value) {
        field(name).sendKeys(Keys.chord(Keys.CONTROL, "a"), value);
    }

    private ImmutableList<String> answers(String script) {
        List<?> texts = (List<?>) Objects.requireNonNull(browser.driver().executeAsyncScript(script), script);
        return texts.stream().map(String::valueOf).collect(ImmutableList.toImmutableList());
    }

    private String headline() {
        return browser.driver()
                .findElement(By.cssSelector("#figures .headline"))
                .getText();
    }

    @Test
    void the_page_says_nothing_to_the_console_and_its_labels_do_not_collide() {
        assertThat(headline()).startsWith("TechFlow: start on a hosted platform (paas)");
        assertThat(browser.console()).isEmpty();
        assertThat(browser.tell(Looks.COLLISIONS)).isEmpty();
        assertThat(browser.tell(Looks.PALE)).isEmpty();
        browser.picture("served-light");
        browser.media("screen", "dark");
        assertThat(browser.tell(Looks.PALE)).isEmpty();
        browser.picture("served-dark");
    }

    @Test
    void a_typed_figure_moves_the_verdict_first_with_few_trials_and_then_for_good() {
        type("/budget/cash", "1740000");
        ImmutableList<String> answers = answers(SETTLED);
        assertThat(answers.get(0)).startsWith("no ");
        assertThat(answers.get(answers.size() - 1)).startsWith("yes TechFlow: cash runs out whatever you run on");
        assertThat(browser.driver().findElement(By.id("status")).getText()).startsWith("TechFlow: cash runs out whatever you run on");
        assertThat(browser.driver().getCurrentUrl()).contains("?").contains("cash=1740000");
        assertThat(browser.console()).isEmpty();
        browser.driver().navigate().refresh();
        assertThat(headline()).startsWith("TechFlow: cash runs out whatever you run on");
        assertThat(field("/budget/cash").getDomProperty("value")).isEqualTo("1740000");
    }

    @Test
    void a_slider_moves_the_figure_the_fan_and_break_even_by_keyboard() {
        String fan =
                browser.driver().findElement(By.cssSelector("#cash-compared path.run")).getDomAttribute("d");
        String turns = browser.driver().findElement(By.id("turns")).getText();
        WebElement slider =
                browser.driver().findElement(By.cssSelector("input[type=range][aria-label^='engineers, FTE']"));
        slider.sendKeys(Keys.ARROW_LEFT, Keys.ARROW_LEFT, Keys.ARROW_LEFT);
        answers(SETTLED);
        double engineers = Double.parseDouble(
                Objects.requireNonNull(field("/team/engineers").getDomProperty("value")));
        assertThat(engineers).isBetween(5.0, 7.9);
        assertThat(browser.driver()
                        .findElement(By.cssSelector("#cash-compared path.run"))
                        .getDomAttribute("d"))
                .isNotEqualTo(fan);
        assertThat(browser.driver().findElement(By.id("turns")).getText())
                .contains("break even")
                .isNotEqualTo(turns);
        assertThat(slider.getAccessibleName()).isEqualTo("engineers, FTE, slider");
        assertThat(browser.tell(Looks.COLLISIONS)).isEmpty();
    }

    @Test
    void what_cannot_be_is_told_at_the_field_and_the_last_answer_stays() {
        type("/budget/horizonMonths", "0");
        assertThat(answers(REFUSED)).singleElement().asString().contains("horizon", "must be");
        WebElement horizon = field("/budget/horizonMonths");
        assertThat(horizon.getDomAttribute("aria-invalid")).isEqualTo("true");
        assertThat(horizon.getDomAttribute("aria-describedby")).isEqualTo("problem-0");
        assertThat(headline()).startsWith("TechFlow: start on a hosted platform (paas)");
        browser.picture("served-refused");
        type("/budget/horizonMonths", "24");
        answers(SETTLED);
        assertThat(horizon.getDomAttribute("aria-invalid")).isNull();
        assertThat(browser.driver().findElements(By.cssSelector("#problems li")))
                .isEmpty();
    }

    @Test
    void a_number_that_is_none_is_told_and_not_taken_for_nothing() {
        type("/team/engineers", "1e");
        WebElement engineers = field("/team/engineers");
        assertThat(engineers.getDomAttribute("aria-invalid")).isEqualTo("true");
        assertThat(browser.driver().findElement(By.id("problems")).getText())
                .contains("engineers, FTE must be a number");
        engineers.sendKeys("1");
        answers(SETTLED);
        assertThat(engineers.getDomAttribute("aria-invalid")).isNull();
    }

    @Test
    void words_and_boxes_move_it_too_and_as_stated_takes_everything_back() {
        browser.driver().executeScript("document.querySelectorAll('details').forEach(element => { element.open = true; })");
        field("/expertise/scaling")
                .findElement(By.cssSelector("option[value=yes]"))
                .click();
        browser.driver()
                .findElement(By.cssSelector("input[type=checkbox][value=compliance-forbids-managed]"))
                .click();
        ImmutableList<String> answers = answers(SETTLED);
        assertThat(answers.get(answers.size() - 1)).doesNotContain("start on a hosted platform");
        assertThat(browser.driver().findElements(By.cssSelector(".field.changed")))
                .hasSize(2);
        browser.driver().findElement(By.id("as-stated")).click();
        assertThat(headline()).startsWith("TechFlow: start on a hosted platform (paas)");
        assertThat(browser.driver().findElements(By.cssSelector(".field.changed")))
                .isEmpty();
    }

    @Test
    void everything_has_a_name_and_the_keyboard_reaches_it_in_order() {
        browser.driver()
                .executeScript("document.querySelectorAll('#inputs details').forEach(element => { element.open = true; })");
        browser.driver()
                .findElements(By.cssSelector("input:not([type=hidden]),select,button"))
                .forEach(control -> assertThat(control.getAccessibleName())
                        .as(control.toString())
                        .isNotBlank());
        ImmutableList<String> wanted = browser.tell(REACHABLE);
        List<String> reached = new ArrayList<>();
        while (reached.size() < wanted.size()) {
            browser.driver().switchTo().activeElement().sendKeys(Keys.TAB);
            String here = browser.tell(FOCUSED).get(0);
            boolean withinADate = here.equals("INPUT /asOf") && reached.contains(here);
            if (!withinADate) {
                reached.add(here);
            }
        }
        assertThat(reached).hasSizeGreaterThan(100).containsExactlyElementsOf(wanted);
    }

    @Test
    void without_javascript_the_buttons_do_the_same() {
        browser.driver().executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        try {
            browser.driver().get(serving.address().toString());
            field("/budget/cash").sendKeys(Keys.chord(Keys.CONTROL, "a"), "1740000");
            browser.driver().findElement(By.cssSelector("button[type=submit]")).click();
            assertThat(browser.driver().getPageSource()).contains("cash runs out whatever you run on", "Settled, over");
        } finally {
            browser.driver().executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
        }
    }

    @Test
    void it_fits_a_phone() {
        browser.size(PHONE, 900);
        browser.driver().navigate().refresh();
        assertThat(browser.number("return document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(PHONE);
        assertThat(browser.driver().findElement(By.cssSelector(".headline")).getLocation().y)
                .isLessThan(700);
        browser.picture("served-phone");
    }

    @Test
    void a_name_full_of_markup_is_shown_as_it_is(@TempDir Path folder) throws IOException {
        String name = "<script>alert(1)</script>\\\"'&amp; \\u05d0\\u05d1 \\ud83d\\ude80 " + "n".repeat(120);
        Path profile = Files.writeString(
                folder.resolve("hostile.json"),
                Files.readString(TECHFLOW)
                        .replaceFirst("\"name\": \"[^\"]*\"", "\"name\": \"" + name.replace("\\", "\\\\") + "\""));
        try (Serving hostile = Serving.of(profile)) {
            browser.driver().get(hostile.address().toString());
            assertThat(browser.driver().findElement(By.tagName("bdi")).getText())
                    .startsWith("<script>alert(1)</script>\"'&amp; \u05d0\u05d1 \ud83d\ude80");
            assertThat(browser.console()).isEmpty();
        }
    }
}
