package dev.footing.testkit;

import com.google.common.collect.ImmutableList;
import dev.footing.api.spi.StrategyProvider;
import dev.footing.api.startup.Startup;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The contract of a {@link StrategyProvider} as tests. A plugin's test names its provider and inherits the rest:
 *
 * <pre>{@code
 * class AcmeProviderTest implements StrategyProviderContract {
 *     @Override
 *     public StrategyProvider provider() {
 *         return new AcmeProvider();
 *     }
 * }
 * }</pre>
 *
 * <p>The provider is asked for about a thousand startups: 1 to 1,000 engineers, each phase, live and not, on each of
 * its strategies, on another one and on none, each set of answers on expertise, other currencies, and generated ones
 * whose numbers lie at the ends of their ranges. They are the same in every run; nothing here looks at a clock.
 *
 * <p>A failure says what was found, what the contract is, and how to fix it. Where one fault would fail several tests,
 * the test that is about it fails, and those that depend on it are skipped. There is no test for numbers that are
 * negative, infinite or NaN: the types of the api refuse them, so that the provider throws, and
 * {@link #answers_every_startup} names the number. A provider that replaces a built-in one, or that takes arguments, is
 * registered in code and says so in {@link #discovered}.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public interface StrategyProviderContract {
    /** {@return a new provider, made as {@link java.util.ServiceLoader} would, by its constructor without arguments} */
    StrategyProvider provider();

    /**
     * {@return whether the provider is found by {@link java.util.ServiceLoader}; true by default. One that is passed to
     * the assessor in code needs neither a constructor without arguments nor a registration, and may use plain ids}
     */
    default boolean discovered() {
        return true;
    }

    /**
     * {@return startups to ask for beside those of the contract, where a strategy is for rare ones; none by default}
     */
    default ImmutableList<Startup> startups() {
        return ImmutableList.of();
    }

    /** A service loader can make one: public class, public constructor without arguments. */
    @Test
    @Order(1)
    default void can_be_made_by_a_service_loader() {
        new MakingChecks(this).canBeMade();
    }

    /** Making one does no more than that: it does not fail, and no thread is left running. */
    @Test
    @Order(2)
    default void is_made_without_side_effects() {
        new MakingChecks(this).hasNoSideEffects();
    }

    /** Its fields, and those of classes nested in it, are final and hold what cannot change. */
    @Test
    @Order(3)
    default void keeps_nothing_that_can_change() {
        new MakingChecks(this).keepsNothing();
    }

    /** The services file names it, and so does module-info where there is one. */
    @Test
    @Order(4)
    default void is_registered_for_class_path_and_module_path() {
        new RegistrationChecks(this).check();
    }

    /** It says who it is, the same each time, and announces each strategy once. */
    @Test
    @Order(5)
    default void says_who_it_is() {
        new InfoChecks(this).saysWhoItIs();
    }

    /** It was built against the level of the SPI that this testkit knows. */
    @Test
    @Order(6)
    default void is_built_for_this_level_of_the_contract() {
        new InfoChecks(this).hasRightLevel();
    }

    /** Its id is not one of Footing's, and its strategies stand in its own namespace. */
    @Test
    @Order(7)
    default void uses_names_of_its_own() {
        new InfoChecks(this).usesOwnNames();
    }

    /** What readers see are single lines of 1 to 300 characters without control characters. */
    @Test
    @Order(8)
    default void writes_single_lines_for_readers() {
        new InfoChecks(this).writesLines();
    }

    /** Every startup gets an answer, which may be an empty list; never null, never an exception. */
    @Test
    @Order(9)
    default void answers_every_startup() {
        new AnswerChecks(this).answersEvery();
    }

    /** What it proposes was announced in the same words, and stands in an answer once. */
    @Test
    @Order(10)
    default void proposes_only_what_it_announces() {
        new AnswerChecks(this).proposesOnlyAnnounced();
    }

    /** What it announces is proposed to some startup. */
    @Test
    @Order(11)
    default void proposes_all_that_it_announces() {
        new AnswerChecks(this).proposesAllAnnounced();
    }

    /** Amounts are in the currency of the startup. */
    @Test
    @Order(12)
    default void states_amounts_in_the_currency_of_the_startup() {
        new AnswerChecks(this).usesCurrency();
    }

    /** Every number has a grade and a source. */
    @Test
    @Order(13)
    default void gives_evidence_for_every_number() {
        new AnswerChecks(this).givesEvidence();
    }

    /** Every kind of cost is stated, or the evidence of that number says why there is none. */
    @Test
    @Order(14)
    default void states_every_cost_or_says_why_there_is_none() {
        new CostChecks(this).check();
    }

    /** Asked twice, it answers the same. */
    @Test
    @Order(15)
    default void answers_the_same_when_asked_again() {
        new SamenessChecks(this).again();
    }

    /** It answers as a new one does that was asked other startups before. */
    @Test
    @Order(16)
    default void answers_the_same_whatever_was_asked_before() {
        new SamenessChecks(this).whateverBefore();
    }

    /** Eight threads that ask at once get the answers that one gets. */
    @Test
    @Order(17)
    default void answers_eight_threads_alike() {
        new SamenessChecks(this).inThreads();
    }

    /** The startup's name, its date and where its numbers come from change nothing. */
    @Test
    @Order(18)
    default void ignores_name_date_and_evidence_of_the_startup() {
        new SamenessChecks(this).ignoresLabels();
    }

    /** Which other providers are installed changes nothing. */
    @Test
    @Order(19)
    default void ignores_other_providers() {
        new SamenessChecks(this).ignoresOthers();
    }

    /** Options for single components are parts of a whole: each once, with evidence, and shares that are 1 together. */
    @Test
    @Order(20)
    default void offers_component_options_that_add_up() {
        new ComponentChecks(this).check();
    }

    /** Every kind of cost of an option is stated, or the evidence of that number says why there is none. */
    @Test
    @Order(21)
    default void states_every_cost_of_an_option_or_says_why_there_is_none() {
        new OptionCostChecks(this).check();
    }
}
