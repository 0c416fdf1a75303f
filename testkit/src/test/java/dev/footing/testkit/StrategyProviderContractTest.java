package dev.footing.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.AcmeProvider;
import com.acme.AnswerFaults;
import com.acme.ComponentFaults;
import com.acme.ExplainedOption;
import com.acme.InfoFaults;
import com.acme.MakingFaults;
import com.acme.SamenessFaults;
import dev.footing.api.spi.StrategyProvider;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each provider with one fault fails one test of the contract, which says how to mend it. */
class StrategyProviderContractTest {
    private static final int TESTS = 21;

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("can_be_made_by_a_service_loader", MakingFaults.TakesArguments.class, "Add one: public"),
                fault("can_be_made_by_a_service_loader", "NotPublic", "Declare it public"),
                fault("is_made_without_side_effects", MakingFaults.StartsThread.class, "Start no thread"),
                fault("is_made_without_side_effects", MakingFaults.ReadsMissingFile.class, "prices.csv"),
                fault("keeps_nothing_that_can_change", MakingFaults.KeepsVariable.class, "asked is not final"),
                fault("keeps_nothing_that_can_change", MakingFaults.KeepsMap.class, "holds a Map"),
                fault("keeps_nothing_that_can_change", MakingFaults.KeepsInNested.class, "Prices.LIST"),
                fault("keeps_nothing_that_can_change", MakingFaults.KeepsField.class, "last is not final"),
                fault(
                        "is_registered_for_class_path_and_module_path",
                        MakingFaults.NotRegistered.class,
                        "src/main/resources/META-INF/services"),
                fault("says_who_it_is", InfoFaults.NoInfo.class, "Return ProviderInfo.of"),
                fault("says_who_it_is", InfoFaults.ThrowingInfo.class, "lower-case words"),
                fault("says_who_it_is", InfoFaults.ChangingInfo.class, "in a constant"),
                fault("says_who_it_is", InfoFaults.AnnouncesNothing.class, "Name its StrategyInfo"),
                fault("says_who_it_is", InfoFaults.AnnouncesTwice.class, "Remove one of the two"),
                fault("is_built_for_this_level_of_the_contract", InfoFaults.OtherLevel.class, "constant SPI_LEVEL"),
                fault("uses_names_of_its_own", InfoFaults.PosesAsBuiltIn.class, "an id that is yours"),
                fault("uses_names_of_its_own", InfoFaults.PlainStrategyId.class, "Call it acme.racks."),
                fault("uses_names_of_its_own", InfoFaults.ForeignNamespace.class, "Call it acme.racks."),
                fault("uses_names_of_its_own", InfoFaults.NoNamespace.class, "without a hyphen"),
                fault("writes_single_lines_for_readers", InfoFaults.BlankName.class, "one short line"),
                fault("writes_single_lines_for_readers", InfoFaults.TwoLines.class, "first?second"),
                fault("answers_every_startup", AnswerFaults.AnswersNull.class, "ImmutableList.of()"),
                fault("answers_every_startup", AnswerFaults.DividesByUsers.class, "NaN"),
                fault("answers_every_startup", AnswerFaults.NegativeForLarge.class, "every size"),
                fault("answers_every_startup", AnswerFaults.NeedsCurrentStrategy.class, "what is absent"),
                fault("answers_every_startup", AnswerFaults.RecursesWhereStrategyIsItsOwn.class, "on acme."),
                fault("answers_every_startup", AnswerFaults.DislikesOneSetOfAnswers.class, "not thought of"),
                fault("answers_every_startup", AnswerFaults.PricesInTwoCurrencies.class, "EUR beside USD"),
                fault("proposes_only_what_it_announces", AnswerFaults.ProposesUnannounced.class, "acme.other"),
                fault("proposes_only_what_it_announces", AnswerFaults.ProposesOtherwise.class, "one constant"),
                fault("proposes_only_what_it_announces", AnswerFaults.ProposesTwice.class, "Propose it once"),
                fault("proposes_all_that_it_announces", AnswerFaults.NeverProposes.class, "startups()"),
                fault(
                        "states_amounts_in_the_currency_of_the_startup",
                        AnswerFaults.DollarsForAll.class,
                        "budget().currency()"),
                fault("gives_evidence_for_every_number", AnswerFaults.NoSource.class, "exitEffort"),
                fault("gives_evidence_for_every_number", AnswerFaults.GradeOfDefaults.class, "Grade.ASSUMED"),
                fault(
                        "states_every_cost_or_says_why_there_is_none",
                        AnswerFaults.ForgetsSetup.class,
                        ".putEvidenceByParameter(\"setupCost\""),
                fault(
                        "states_every_cost_or_says_why_there_is_none",
                        AnswerFaults.ForgetsWorkOfIncidents.class,
                        "Set incidentRate, incidentEffort, incidentCost"),
                fault(
                        "states_every_cost_or_says_why_there_is_none",
                        AnswerFaults.ForgetsLeavingForSmall.class,
                        "1 engineer,"),
                fault("answers_the_same_when_asked_again", SamenessFaults.Counts.class, "no counter"),
                fault("answers_the_same_when_asked_again", SamenessFaults.LooksAtIdentity.class, "steadyEff"),
                fault(
                        "answers_the_same_whatever_was_asked_before",
                        SamenessFaults.CachesTooCoarsely.class,
                        "the whole startup as its key"),
                fault(
                        "answers_the_same_whatever_was_asked_before",
                        SamenessFaults.RemembersLargest.class,
                        "Remember nothing"),
                fault("answers_eight_threads_alike", SamenessFaults.KnowsItsThread.class, "for a thread"),
                fault("answers_eight_threads_alike", SamenessFaults.ThrowsInOtherThreads.class, "no answer"),
                fault("ignores_name_date_and_evidence_of_the_startup", SamenessFaults.ReadsName.class, "only the name"),
                fault("ignores_name_date_and_evidence_of_the_startup", SamenessFaults.ReadsDate.class, "only the date"),
                fault(
                        "ignores_name_date_and_evidence_of_the_startup",
                        SamenessFaults.ReadsEvidence.class,
                        "only the evidence"),
                fault("ignores_other_providers", SamenessFaults.LooksForOthers.class, "Look for no services"),
                fault(
                        "offers_component_options_that_add_up",
                        ComponentFaults.SharesBelowOne.class,
                        "Divide each share"),
                fault(
                        "offers_component_options_that_add_up",
                        ComponentFaults.SharesAboveOne.class,
                        "Divide each share"),
                fault("offers_component_options_that_add_up", ComponentFaults.OffersTwice.class, "Offer one"),
                fault("offers_component_options_that_add_up", ComponentFaults.OptionWithoutSource.class, "Write it"),
                fault(
                        "offers_component_options_that_add_up",
                        ComponentFaults.OptionsInDollarsForAll.class,
                        "prices in that currency"),
                fault(
                        "offers_component_options_that_add_up",
                        ComponentFaults.NoOptionsForLarge.class,
                        "it answers null"),
                fault(
                        "offers_component_options_that_add_up",
                        ComponentFaults.EffortBeyondRangeForLarge.class,
                        "every size"),
                fault("offers_component_options_that_add_up", ComponentFaults.CountsOptions.class, "no random numbers"),
                fault(
                        "states_every_cost_of_an_option_or_says_why_there_is_none",
                        ComponentFaults.OptionWithoutExit.class,
                        ".evidence(Grade.ASSUMED"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void one_fault_fails_one_test_that_says_how_to_mend_it(
            Class<? extends StrategyProvider> provider, String test, String told) {
        assertThat(ContractRun.of(provider).failed())
                .containsOnlyKeys(test)
                .hasEntrySatisfying(test, message -> assertThat(message).contains("\nContract: ", "\nFix: ", told));
    }

    @Test
    void a_good_provider_passes_every_test() {
        ContractRun run = ContractRun.of(AcmeProvider.class);
        assertThat(run.failed()).isEmpty();
        assertThat(run.succeeded()).isEqualTo(TESTS);
    }

    @Test
    void an_option_may_say_why_a_cost_is_nothing() {
        assertThat(ContractRun.of(ExplainedOption.class).failed()).isEmpty();
    }

    @Test
    void every_test_of_the_contract_catches_a_fault() {
        assertThat(faults().map(fault -> fault.get()[1]).distinct())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(StrategyProviderContract.class.getMethods())
                        .filter(method -> method.isAnnotationPresent(Test.class))
                        .map(java.lang.reflect.Method::getName)
                        .toList());
    }

    @Test
    void every_provider_with_a_fault_is_tried() {
        assertThat(faults().map(fault -> fault.get()[0]))
                .containsExactlyInAnyOrderElementsOf(Stream.of(
                                InfoFaults.class,
                                MakingFaults.class,
                                AnswerFaults.class,
                                SamenessFaults.class,
                                ComponentFaults.class)
                        .flatMap(group -> Arrays.stream(group.getDeclaredClasses()))
                        .filter(type -> !type.getSimpleName().equals("Named"))
                        .collect(Collectors.toList()));
    }

    private static Arguments fault(String test, Class<? extends StrategyProvider> provider, String told) {
        return Arguments.of(provider, test, told);
    }

    private static Arguments fault(String test, String hidden, String told) {
        return List.of(MakingFaults.class.getDeclaredClasses()).stream()
                .filter(type -> type.getSimpleName().equals(hidden))
                .map(type -> Arguments.of(type, test, told))
                .findFirst()
                .orElseThrow();
    }
}
