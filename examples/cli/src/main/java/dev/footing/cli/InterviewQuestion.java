package dev.footing.cli;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.problem.InvalidProfileException;
import dev.footing.api.problem.KnownNames;
import dev.footing.api.problem.Problem;
import dev.footing.api.quantity.Identified;
import dev.footing.api.startup.Answer;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.Input;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.StartupDraft;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.whatif.Supposition;
import dev.footing.cli.replay.ShippedFile;
import dev.footing.formats.json.JsonNode;
import dev.footing.formats.profile.InputText;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * One question to a founder.
 *
 * @param asks the question, with unit and example
 * @param explanation why it matters and how to answer
 * @param standsIn the meaning of an empty answer; empty where an answer is required
 * @param applies whether it is asked, given the answers so far
 * @param reader turns an answer into the inputs that it states
 */
record InterviewQuestion(
        String asks,
        String explanation,
        Optional<String> standsIn,
        Predicate<List<Supposition<?>>> applies,
        Function<String, ImmutableList<Supposition<?>>> reader) {
    /** The texts of each question, by the input that it asks for. */
    private static final JsonNode TEXTS = new ShippedFile("interview.json").json();

    private static final String ALL = "all";
    private static final String NONE = "none";

    /** How many are asked: of two, one is left out, depending on whether the product is live. */
    static final int ASKED = 12;

    /** The most important ones: what every profile needs, then what changes a decision most often. */
    static ImmutableList<InterviewQuestion> all(ImmutableSortedSet<StrategyId> strategies) {
        String example = strategies.isEmpty() ? "paas" : strategies.first().value();
        String known = strategies.stream().map(StrategyId::value).collect(Collectors.joining(", "));
        return ImmutableList.of(
                of(Inputs.NAME),
                of(Inputs.CASH),
                of(Inputs.ENGINEERS),
                of(Inputs.COST_PER_ENGINEER),
                of(Inputs.OTHER_COSTS),
                of(Inputs.ACTIVE_USERS),
                of(Inputs.LAUNCH_USERS).when(answers -> !live(answers)),
                of(Inputs.MONTHLY_GROWTH),
                of(Inputs.REVENUE_PER_USER),
                of(Inputs.FUNDING_MONTH),
                of(Inputs.CURRENT_STRATEGY).with("{example}", example).with("{strategies}", known),
                of(Inputs.CURRENT_BILL).when(InterviewQuestion::live),
                of("/expertise", InterviewQuestion::expertise)
                        .with("{areas}", String.join(", ", Identified.ids(ExpertiseArea.class))));
    }

    private static <T> InterviewQuestion of(Input<T> input) {
        return of(
                input.id(),
                text -> ImmutableList.of(
                        new Supposition<>(input, InputText.value(input, StartupDraft.DEFAULT_CURRENCY, text))));
    }

    private static InterviewQuestion of(String id, Function<String, ImmutableList<Supposition<?>>> reader) {
        JsonNode texts = TEXTS.required(id);
        return new InterviewQuestion(
                texts.required("asks").text(),
                texts.required("explanation").text(),
                texts.member("standsIn").map(JsonNode::text),
                answers -> true,
                reader);
    }

    private InterviewQuestion with(String placeholder, String words) {
        return new InterviewQuestion(
                asks.replace(placeholder, words), explanation.replace(placeholder, words), standsIn, applies, reader);
    }

    private InterviewQuestion when(Predicate<List<Supposition<?>>> asked) {
        return new InterviewQuestion(asks, explanation, standsIn, asked, reader);
    }

    private static boolean live(List<Supposition<?>> answers) {
        return answers.stream()
                .anyMatch(answer ->
                        answer.input() == Inputs.ACTIVE_USERS && !answer.value().equals(0.0));
    }

    /** Yes for what is named, no for the others. */
    private static ImmutableList<Supposition<?>> expertise(String text) {
        ImmutableList<String> known = Identified.ids(ExpertiseArea.class);
        List<String> named = Splitter.on(',').trimResults().omitEmptyStrings().splitToList(text);
        boolean all = named.equals(List.of(ALL));
        boolean none = named.equals(List.of(NONE));
        for (String name : named) {
            if (!all && !none && !known.contains(name)) {
                throw new InvalidProfileException(ImmutableList.of(Problem.ofInput(
                        "/expertise",
                        '"' + name + '"',
                        "must be names of areas with commas between, or all, or none",
                        KnownNames.of(known).wayOut(name))));
            }
        }
        ImmutableList.Builder<Supposition<?>> answers = ImmutableList.builder();
        for (String area : known) {
            boolean yes = all || named.contains(area);
            answers.add(new Supposition<>(input(area), yes ? Answer.YES : Answer.NO));
        }
        return answers.build();
    }

    @SuppressWarnings("unchecked")
    private static Input<Answer> input(String area) {
        return (Input<Answer>) Inputs.find("/expertise/" + area).orElseThrow();
    }
}
