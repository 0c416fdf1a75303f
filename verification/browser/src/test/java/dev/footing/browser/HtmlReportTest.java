package dev.footing.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.footing.api.problem.VisibleText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HtmlReportTest {
    private static final int PHONE = 390;
    private static final int DESK = 1_280;
    /** A page for a board is read, and not leafed through. */
    private static final int MOST_SHEETS = 4;

    /** What a keyboard should reach, in the order of the page. */
    private static final String REACHABLE = """
            return Array.from(document.querySelectorAll('a[href],summary,select,[tabindex="0"]'))
              .filter(element => element.checkVisibility({contentVisibilityAuto: true}))
              .map(element => element.tagName + ' ' + (element.getAttribute('aria-label') || element.textContent).trim().slice(0, 60));
            """;

    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b");

    private static final String FOCUSED = """
            const element = document.activeElement;
            return [element.tagName + ' ' + (element.getAttribute('aria-label') || element.textContent).trim().slice(0, 60)];
            """;

    private final Browser browser = new Browser();

    @BeforeAll
    void the_browser_says_what_it_is() {
        System.out.println(browser.driver().getCapabilities().getBrowserVersion());
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @BeforeEach
    void on_a_desk_in_the_light() {
        browser.size(DESK, 1_600);
        browser.media("screen", "light");
    }

    @ParameterizedTest
    @EnumSource
    void the_console_stays_empty_and_labels_stay_in_their_picture_and_apart(Pages page) {
        browser.open(page.fileName(), page.html());
        assertThat(browser.console()).isEmpty();
        browser.driver().executeScript(Looks.UNFOLD);
        for (int width : new int[] {DESK, PHONE}) {
            browser.size(width, 1_600);
            assertThat(browser.tell(Looks.COLLISIONS)).as("at %s pixels", width).isEmpty();
        }
        assertThat(browser.number("return document.querySelectorAll('svg').length"))
                .isGreaterThan(3);
        assertThat(browser.number("return [...document.querySelectorAll('figure svg')]"
                        + ".filter(svg => svg.getBoundingClientRect().height < 50).length"))
                .isZero();
    }

    @Test
    void plans_alone_and_nothing_at_all_are_pages_too() {
        browser.open("planned", Pages.planned());
        browser.driver().executeScript(Looks.UNFOLD);
        assertThat(browser.tell(Looks.COLLISIONS)).isEmpty();
        browser.picture("planned");
        browser.open("empty", Pages.empty());
        assertThat(browser.console()).isEmpty();
        assertThat(browser.driver().findElements(By.tagName("svg"))).isEmpty();
        assertThat(browser.driver().findElement(By.id("decision")).getText()).contains("No strategy was proposed");
    }

    @Test
    void everything_that_is_told_has_a_role_and_a_name() {
        browser.open("techflow", Pages.TECHFLOW.html());
        browser.driver().executeScript(Looks.UNFOLD);
        named("svg", "image", "img");
        named("main section", "region");
        named("nav", "navigation");
        named("a", "link");
        named("select", "combobox");
        named(".scroll", "group");
        named("table", "table");
        named("summary", "DisclosureTriangle", "button", "generic", "summary", "none");
    }

    private void named(String selector, String... roles) {
        List<WebElement> elements = browser.driver().findElements(By.cssSelector(selector));
        assertThat(elements).as(selector).isNotEmpty().allSatisfy(element -> {
            assertThat(element.getAccessibleName()).as(selector).isNotBlank();
            assertThat(element.getAriaRole()).as(selector).isIn((Object[]) roles);
        });
    }

    @Test
    void the_keyboard_reaches_everything_in_the_order_of_the_page() {
        browser.open("techflow", Pages.TECHFLOW.html());
        ImmutableList<String> wanted = browser.tell(REACHABLE);
        List<String> reached = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            browser.driver().switchTo().activeElement().sendKeys(Keys.TAB);
            reached.addAll(browser.tell(FOCUSED));
        }
        assertThat(reached).hasSizeGreaterThan(20).containsExactlyElementsOf(wanted);
    }

    @Test
    void the_first_key_skips_to_the_content() {
        browser.open("techflow", Pages.TECHFLOW.html());
        browser.driver().switchTo().activeElement().sendKeys(Keys.TAB);
        browser.driver().switchTo().activeElement().sendKeys(Keys.ENTER);
        assertThat(browser.driver().switchTo().activeElement().getDomAttribute("id"))
                .isEqualTo("in-short");
    }

    @Test
    void a_reader_may_look_at_the_cash_of_one_strategy() {
        browser.open("techflow", Pages.TECHFLOW.html());
        browser.driver().findElement(By.cssSelector("#cash summary")).click();
        List<WebElement> options = browser.driver().findElements(By.cssSelector("select option"));
        List<WebElement> fans = browser.driver().findElements(By.cssSelector("#cash .fans figure"));
        assertThat(fans).hasSize(options.size() - 1).allMatch(WebElement::isDisplayed);
        options.stream()
                .filter(option -> option.getText().equals("Serverless"))
                .findFirst()
                .orElseThrow()
                .click();
        assertThat(fans.stream()
                        .filter(WebElement::isDisplayed)
                        .map(fan -> fan.findElement(By.tagName("figcaption")).getText()))
                .singleElement(InstanceOfAssertFactories.STRING)
                .startsWith("Serverless: cash lasts ");
        options.get(0).click();
        assertThat(fans).allMatch(WebElement::isDisplayed);
    }

    @Test
    void a_link_opens_what_is_folded_and_what_is_folded_has_a_heading() {
        browser.open("techflow", Pages.TECHFLOW.html());
        String open = "return document.querySelectorAll('.folded > details[open]').length";
        assertThat(browser.number(open)).isZero();
        assertThat(browser.tell("return [...document.querySelectorAll('.folded > h2')]"
                        + ".filter(heading => heading.checkVisibility()).map(heading => heading.textContent)"))
                .hasSizeGreaterThan(5)
                .contains("Cash, month by month");
        browser.driver().findElement(By.linkText("Cash, month by month")).click();
        assertThat(browser.number(open)).isEqualTo(1);
        assertThat(browser.driver().findElement(By.id("cash-1")).isDisplayed()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("dev.footing.browser.Pages#shipped")
    void a_board_gets_four_sheets_at_most_of_every_shipped_profile(String profile) {
        browser.open("board-" + profile, Pages.html(profile));
        assertThat(sheets("board-" + profile)).isBetween(1, MOST_SHEETS);
        browser.driver().executeScript(Looks.UNFOLD);
        assertThat(browser.tell(Looks.COLLISIONS)).isEmpty();
    }

    @Test
    void what_a_reader_opened_is_printed() {
        browser.open("techflow", Pages.TECHFLOW.html());
        int closed = sheets("closed");
        browser.driver().executeScript(Looks.UNFOLD);
        assertThat(sheets("open")).isGreaterThan(2 * closed);
    }

    /** How many sheets of A4 a printer takes. */
    private int sheets(String name) {
        browser.media("print", "light");
        Map<String, Object> printed =
                browser.driver().executeCdpCommand("Page.printToPDF", Map.of("preferCSSPageSize", true));
        browser.media("screen", "light");
        byte[] pdf = Base64.getDecoder().decode((String) printed.get("data"));
        Browser.save(name + ".pdf", pdf);
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        assertThat(text).startsWith("%PDF-");
        return (int) SHEET.matcher(text).results().count();
    }

    @Test
    void text_stands_out_in_the_light_and_in_the_dark() {
        browser.open("techflow", Pages.TECHFLOW.html());
        browser.picture("light");
        browser.driver().executeScript(Looks.UNFOLD);
        assertThat(browser.tell(Looks.PALE)).isEmpty();
        Object light =
                browser.driver().executeScript("return getComputedStyle(document.documentElement).backgroundColor");
        browser.media("screen", "dark");
        assertThat(browser.driver().executeScript("return getComputedStyle(document.documentElement).backgroundColor"))
                .isNotEqualTo(light);
        assertThat(browser.tell(Looks.PALE)).isEmpty();
        browser.picture("dark");
    }

    @Test
    void paper_has_neither_links_nor_controls_and_is_white() {
        browser.open("techflow", Pages.TECHFLOW.html());
        browser.media("print", "dark");
        assertThat(browser.driver().findElement(By.tagName("nav")).isDisplayed())
                .isFalse();
        assertThat(browser.driver().findElement(By.tagName("select")).isDisplayed())
                .isFalse();
        assertThat(browser.driver().executeScript("return getComputedStyle(document.documentElement).backgroundColor"))
                .isEqualTo("rgb(255, 255, 255)");
        assertThat(sheets("print")).isPositive();
    }

    @ParameterizedTest
    @EnumSource
    void a_phone_shows_it_without_moving_sideways(Pages page) {
        browser.size(PHONE, 1_600);
        browser.open(page.fileName(), page.html());
        assertThat(browser.number("return document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(PHONE);
        browser.picture("phone-" + page.fileName());
    }

    @Test
    void a_hostile_name_is_shown_as_text() {
        browser.open("hostile", Pages.HOSTILE.html());
        String name = VisibleText.of(Pages.HOSTILE.startup().name());
        assertThat(browser.tell("return [document.querySelector('h1').textContent, document.title]"))
                .containsExactly(name + ": how to get its infrastructure", name + ": how to get its infrastructure");
        assertThat(browser.tell("return [document.hacked]")).containsExactly("null");
        assertThat(browser.driver().findElements(By.cssSelector("h1 bdi *, img")))
                .isEmpty();
        assertThat(browser.driver().findElements(By.tagName("script"))).hasSize(1);
        browser.picture("hostile");
    }
}
