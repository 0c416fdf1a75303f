package dev.footing.cli.interview;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.footing.api.quantity.Identified;
import dev.footing.api.startup.Answer;
import dev.footing.api.startup.BillInputs;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.Input;
import dev.footing.api.startup.Inputs;
import dev.footing.api.strategy.StrategyInfo;
import dev.footing.api.whatif.Supposition;
import dev.footing.cli.replay.ShippedFile;
import dev.footing.formats.json.JsonNode;
import dev.footing.formats.profile.InputText;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * One question to a founder.
 *
 * @param id the input, or the group of inputs, that it asks for
 * @param words what it says, from {@code questions.json}
 * @param choices what can be chosen, where it asks for a choice
 * @param applies whether it is asked, given the inputs that were stated before
 * @param reader turns an answer into the inputs that it states
 */
record InterviewQuestion(
        String id,
        InterviewWords words,
        Choices choices,
        Predicate<List<Supposition<?>>> applies,
        AnswerReader reader) {
    private static final JsonNode TEXTS = new ShippedFile("interview/questions.json").json();

    private static final ImmutableSet<String> ALL = ImmutableSet.of("all", "everything");
    private static final ImmutableSet<String> NONE = ImmutableSet.of("none", "nothing", "no");

    /** Reads an answer. */
    @FunctionalInterface
    interface AnswerReader {
        /**
         * Reads an answer.
         *
         * @param line what was typed
         * @param currency the code of the currency of the other answers
         */
        GivenAnswer read(String line, String currency);
    }

    /**
     * The most important ones: what every profile needs, then what changes a decision most often. New ones follow at
     * the end, so that scripts which answer the first ones go on working.
     */
    static ImmutableList<InterviewQuestion> all(List<StrategyInfo> strategies) {
        Choices platforms = Choices.strategies(strategies);
        Choices areas = Choices.of(text("/expertise").required("choices"));
        String example = platforms.meanings().keySet().stream().findFirst().orElse("paas");
        return ImmutableList.of(
                text(Inputs.NAME),
                number(Inputs.CASH),
                number(Inputs.ENGINEERS),
                number(Inputs.COST_PER_ENGINEER),
                number(Inputs.OTHER_COSTS),
                number(Inputs.ACTIVE_USERS),
                number(Inputs.LAUNCH_USERS).when(answers -> !live(answers)),
                number(Inputs.MONTHLY_GROWTH),
                number(Inputs.REVENUE_PER_USER),
                number(Inputs.FUNDING_MONTH),
                new InterviewQuestion(
                        Inputs.CURRENT_STRATEGY.id(),
                        InterviewWords.of(text(Inputs.CURRENT_STRATEGY.id()), example),
                        platforms,
                        answers -> true,
                        (line, currency) -> strategy(platforms, line)),
                number(Inputs.CURRENT_BILL).when(InterviewQuestion::live),
                new InterviewQuestion(
                        "/expertise",
                        InterviewWords.of(text("/expertise"), example),
                        areas,
                        answers -> true,
                        (line, currency) -> expertise(areas, line)),
                number(Inputs.HORIZON),
                number(Inputs.COMPLIANCE_MONTH),
                of(Inputs.CURRENCY, (line, currency) -> {
                    String code = TypedCurrency.code(line);
                    return new GivenAnswer(code, ImmutableList.of(), code);
                }),
                of(Inputs.CREDITS, (line, currency) -> TypedCredits.read(line)),
                number(BillInputs.COMMITMENT).when(answers -> stated(answers, Inputs.CURRENT_STRATEGY)),
                number(BillInputs.COMMITMENT_END).when(answers -> stated(answers, BillInputs.COMMITMENT)));
    }

    private static JsonNode text(String id) {
        return TEXTS.required(id);
    }

    private static InterviewQuestion text(Input<String> input) {
        return of(
                input,
                (line, currency) -> GivenAnswer.of(
                        line,
                        ImmutableList.of(new Supposition<>(input, InputText.value(input, TypedAmounts.BARE, line)))));
    }

    private static InterviewQuestion number(Input<?> input) {
        return of(input, (line, currency) -> new TypedAmounts(input, currency).read(line));
    }

    private static InterviewQuestion of(Input<?> input, AnswerReader reader) {
        return new InterviewQuestion(
                input.id(), InterviewWords.of(text(input.id()), ""), Choices.NONE, answers -> true, reader);
    }

    private InterviewQuestion when(Predicate<List<Supposition<?>>> condition) {
        return new InterviewQuestion(id, words, choices, condition, reader);
    }

    /** What it asks for, in few words. */
    String label() {
        return Inputs.find(id).map(Input::label).orElse(id.substring(1));
    }

    private static boolean stated(List<Supposition<?>> answers, Input<?> input) {
        return answers.stream().anyMatch(answer -> answer.input() == input);
    }

    private static boolean live(List<Supposition<?>> answers) {
        return answers.stream()
                .anyMatch(answer ->
                        answer.input() == Inputs.ACTIVE_USERS && !answer.value().equals(0.0));
    }

    private static GivenAnswer strategy(Choices platforms, String line) {
        String id = platforms.id(Inputs.CURRENT_STRATEGY.id(), line);
        return GivenAnswer.of(id, ImmutableList.of(new Supposition<>(Inputs.CURRENT_STRATEGY, id)));
    }

    /** Yes for what is named, no for the others. */
    private static GivenAnswer expertise(Choices areas, String line) {
        String word = line.toLowerCase(Locale.ROOT);
        ImmutableSet<String> named = ALL.contains(word)
                ? areas.meanings().keySet()
                : NONE.contains(word) ? ImmutableSet.of() : areas.ids("/expertise", line);
        ImmutableList.Builder<Supposition<?>> answers = ImmutableList.builder();
        for (String area : Identified.ids(ExpertiseArea.class)) {
            answers.add(new Supposition<>(input(area), named.contains(area) ? Answer.YES : Answer.NO));
        }
        return GivenAnswer.of(line, answers.build());
    }

    @SuppressWarnings("unchecked")
    private static Input<Answer> input(String area) {
        return (Input<Answer>) Inputs.find("/expertise/" + area).orElseThrow();
    }
}
