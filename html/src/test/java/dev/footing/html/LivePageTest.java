package dev.footing.html;

import static dev.footing.html.Dom.all;
import static dev.footing.html.Dom.elements;
import static dev.footing.html.Dom.hash;
import static dev.footing.html.Dom.inside;
import static dev.footing.html.Dom.parsed;
import static dev.footing.html.Dom.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.problem.Problem;
import dev.footing.api.problem.VisibleText;
import dev.footing.api.quantity.Unit;
import dev.footing.api.sensitivity.BreakEven;
import dev.footing.api.sensitivity.Crossing;
import dev.footing.api.startup.Inputs;
import dev.footing.api.strategy.StrategyId;
import dev.footing.formats.profile.FormField;
import dev.footing.formats.profile.ProfileForm;
import dev.footing.formats.text.Simulations;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class LivePageTest {
    private static final ImmutableListMultimap<String, String> AS_STATED = ImmutableListMultimap.of();
    private static final List<String> STRATEGIES = List.of("paas", "own-hardware");
    private static final StrategyId PAAS = StrategyId.of("paas");
    private static final StrategyId OWN = StrategyId.of("own-hardware");

    static Stream<Arguments> cases() {
        return Cases.all().entrySet().stream().map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    private static Document page(Assessment answer, ImmutableListMultimap<String, String> entries) throws Exception {
        return parsed(LivePage.page(ProfileForm.of(answer.understood()), entries, answer, STRATEGIES));
    }

    private static Element control(Document page, String name) {
        return all(page).stream()
                .filter(element -> element.getAttribute("name").equals(name))
                .filter(element -> !element.getAttribute("type").equals("hidden"))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void every_field_has_a_control_with_a_label_and_ids_are_unique(String name, Assessment answer) throws Exception {
        Document page = page(answer, AS_STATED);
        Set<String> ids = new HashSet<>();
        all(page).forEach(element -> {
            String id = element.getAttribute("id");
            assertThat(id.isEmpty() || ids.add(id)).as("id " + id + " once").isTrue();
        });
        assertThat(elements(page, "label")).allSatisfy(label -> {
            assertThat(label.getTextContent()).isNotBlank();
            assertThat(label.getAttribute("for").isEmpty() || ids.contains(label.getAttribute("for")))
                    .isTrue();
        });
        for (FormField field : ProfileForm.of(answer.understood()).fields()) {
            if (field.input() != Inputs.NAME) {
                Element control = control(page, field.input().id());
                boolean labelled = control.getAttribute("type").equals("checkbox")
                        ? control.getParentNode().getNodeName().equals("label")
                        : elements(page, "label").stream()
                                .anyMatch(label -> label.getAttribute("for").equals(control.getAttribute("id")));
                assertThat(labelled).as(field.input().id()).isTrue();
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void an_answer_is_one_element_that_says_whether_it_stays(String name, Assessment answer) throws Exception {
        Element first = parsed(LivePage.first(answer)).getDocumentElement();
        Element settled = parsed(LivePage.settled(answer)).getDocumentElement();
        assertThat(first.getAttribute("id")).isEqualTo("figures");
        assertThat(first.getAttribute("data-settled")).isEqualTo("no");
        assertThat(settled.getAttribute("data-settled")).isEqualTo("yes");
        Element report = parsed(HtmlReport.of(answer)).getDocumentElement();
        assertThat(pictures(settled, "in-short")).isEqualTo(pictures(report, "in-short"));
        assertThat(inside(settled, "svg")).hasSize((int) (pictures(settled, "in-short") + turns(settled)));
    }

    private static long turns(Element answer) {
        return pictures(answer, "turns");
    }

    private static long pictures(Element whole, String id) {
        return inside(whole, "section").stream()
                .filter(section -> section.getAttribute("id").equals(id))
                .mapToLong(section -> inside(section, "svg").size())
                .sum();
    }

    @Test
    void only_the_page_s_own_script_may_run_and_only_its_own_server_is_asked() throws Exception {
        Document page = page(Cases.hostile(), AS_STATED);
        String policy = elements(page, "meta").stream()
                .filter(meta -> meta.getAttribute("http-equiv").equals("Content-Security-Policy"))
                .map(meta -> meta.getAttribute("content"))
                .findFirst()
                .orElseThrow();
        assertThat(policy)
                .isEqualTo("default-src 'none'; style-src '" + hash(text(page, "style")) + "'; script-src '"
                        + hash(text(page, "script"))
                        + "'; connect-src 'self'; base-uri 'none'; form-action 'self'");
        assertThat(text(page, "script").get(0)).doesNotContain("innerHTML", "eval(", "document.write");
        assertThat(all(page)).allSatisfy(element -> {
            assertThat(element.getAttribute("style")).isEmpty();
            assertThat(element.getAttribute("href")).matches("|\\.|#[a-z-]+");
        });
    }

    @Test
    void hostile_text_stays_text_in_the_page_and_in_its_fields() throws Exception {
        String hostile = Cases.HOSTILE;
        String page = LivePage.page(
                ProfileForm.of(Cases.hostile().startup()),
                ImmutableListMultimap.of("/team/engineers", hostile, "/current/strategy", hostile),
                Cases.hostile(),
                List.of(hostile));
        assertThat(page).doesNotContain("<script>alert");
        Document document = parsed(page);
        assertThat(elements(document, "script")).hasSize(1);
        assertThat(control(document, "/team/engineers").getAttribute("value"))
                .isEqualTo(VisibleText.of(hostile))
                .isNotEqualTo(hostile);
        String refusal = LivePage.refusal(List.of(Problem.ofInput(hostile, hostile, hostile, hostile)));
        assertThat(refusal).doesNotContain("<script>alert");
    }

    @Test
    void a_field_shows_what_was_changed_and_remembers_what_was_stated() throws Exception {
        Document page = page(
                Simulations.reference(),
                ImmutableListMultimap.<String, String>builder()
                        .put("/team/engineers", "12")
                        .put("/expertise/scaling", "yes")
                        .putAll("/motives", "", "pedigree", "learning")
                        .build());
        Element engineers = control(page, "/team/engineers");
        assertThat(engineers.getAttribute("value")).isEqualTo("12");
        assertThat(engineers.getAttribute("data-stated"))
                .isEqualTo(ProfileForm.of(Simulations.reference().startup()).fields().stream()
                        .filter(field -> field.input() == Inputs.ENGINEERS)
                        .findFirst()
                        .orElseThrow()
                        .text());
        assertThat(inside(control(page, "/expertise/scaling"), "option"))
                .filteredOn(option -> option.hasAttribute("selected"))
                .extracting(option -> option.getAttribute("value"))
                .containsExactly("yes");
        assertThat(elements(page, "input"))
                .filteredOn(input -> input.hasAttribute("checked"))
                .extracting(input -> input.getAttribute("value"))
                .containsExactlyInAnyOrder("pedigree", "learning");
    }

    @Test
    void a_refusal_names_the_field_and_keeps_what_was_typed() throws Exception {
        Problem problem = Problem.ofInput("/team/engineers", "many", "must be a number", "Write digits alone.");
        Document page = parsed(LivePage.refusing(
                ProfileForm.of(Simulations.reference().startup()),
                ImmutableListMultimap.of("/team/engineers", "many"),
                List.of(problem),
                STRATEGIES));
        assertThat(control(page, "/team/engineers").getAttribute("value")).isEqualTo("many");
        Element item = inside(parsed(LivePage.refusal(List.of(problem))).getDocumentElement(), "li")
                .get(0);
        assertThat(item.getAttribute("data-field"))
                .isEqualTo(control(page, "/team/engineers").getAttribute("id"));
        assertThat(item.getTextContent()).contains("engineers", "must be a number", "Write digits alone.");
        assertThat(text(page, "li")).contains(item.getTextContent());
    }

    @Test
    void first_figures_show_break_even_along_the_input_that_moved() throws Exception {
        Element crossing = first(new BreakEven.Crossings(
                1,
                100,
                ImmutableList.of(Crossing.builder()
                        .at(20)
                        .jump(false)
                        .winnerBelow(PAAS)
                        .winnerAbove(OWN)
                        .build())));
        assertThat(turns(crossing)).isEqualTo(1);
        assertThat(first(new BreakEven.Always(1, 100, PAAS)).getTextContent())
                .contains("paas is better wherever engineers is between 1 FTE and 100 FTE.");
        assertThat(first(new BreakEven.Undefined(BreakEven.Reason.NOT_STATED)).getTextContent())
                .contains("It is unknown where paas and own-hardware break even along engineers");
        assertThat(inside(parsed(LivePage.first(Simulations.reference())).getDocumentElement(), "section"))
                .noneMatch(section -> section.getAttribute("id").equals("turns"));
    }

    private static Element first(BreakEven.Answer answer) throws Exception {
        return parsed(LivePage.first(Assessment.builder()
                        .from(Simulations.reference())
                        .addBreakEven(new BreakEven(Inputs.ENGINEERS.id(), Unit.FTE, PAAS, OWN, answer))
                        .build()))
                .getDocumentElement();
    }
}
