package dev.footing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * An optional is an answer: "there may be none". It is neither asked for nor kept, but in the places named here.
 * Builders that are generated take one beside the plain value, so that what was answered can be handed on.
 */
@AnalyzeClasses(packages = "dev.footing", importOptions = ImportOption.DoNotIncludeTests.class)
class OptionalsTest {
    private static final ImmutableSet<String> OPTIONALS = ImmutableSet.of(
            Optional.class.getName(),
            OptionalDouble.class.getName(),
            OptionalInt.class.getName(),
            OptionalLong.class.getName());

    private static final String OF_ANY_TYPE =
            "the value of any entry of a table, in the form in which the entry answers";

    private static final String COMPONENT = "a component of a small record answers as it is kept";

    private static final String NO_WINNER = "that no strategy wins is an answer that is compared with others";

    private static final ImmutableMap<String, String> KEPT = ImmutableMap.<String, String>builder()
            .put("dev.footing.api.quantity.Form.constants", "an entry of the table answers as it is kept")
            .put("dev.footing.api.quantity.Form.range", "an entry of the table answers as it is kept")
            .put("dev.footing.api.quantity.ParameterOverride.value", OF_ANY_TYPE)
            .put("dev.footing.api.quantity.ParameterOverride.was", COMPONENT)
            .put("dev.footing.api.assessment.AppliedOverride.strategy", COMPONENT)
            .put("dev.footing.api.assessment.AppliedOverride.value", OF_ANY_TYPE)
            .put("dev.footing.api.assessment.AppliedOverride.was", OF_ANY_TYPE)
            .put("dev.footing.api.strategy.Overridden$ReplacedNumber.value", OF_ANY_TYPE)
            .put("dev.footing.api.strategy.Overridden$ReplacedNumber.was", OF_ANY_TYPE)
            .put("dev.footing.api.strategy.StrategyOverride.value", OF_ANY_TYPE)
            .put("dev.footing.api.difference.Change.from", OF_ANY_TYPE)
            .put("dev.footing.api.difference.Change.to", OF_ANY_TYPE)
            .put("dev.footing.api.difference.Difference.margin", COMPONENT)
            .put("dev.footing.api.difference.FigureDifference.strategy", COMPONENT)
            .put("dev.footing.api.record.Check$TripWire.now", COMPONENT)
            .put("dev.footing.api.record.Trigger.strategy", COMPONENT)
            .put("dev.footing.api.recovery.FigureChange.error", COMPONENT)
            .put("dev.footing.api.recovery.MoneyChange.error", COMPONENT)
            .put("dev.footing.api.recovery.Step.effect", COMPONENT)
            .put("dev.footing.api.recovery.SwitchMonth.raiseProbability", COMPONENT)
            .put("dev.footing.api.strategy.Ceiling.monthlyListPriceBill", COMPONENT)
            .put("dev.footing.api.whatif.SingleChange.lead", COMPONENT)
            .put("dev.footing.api.whatif.StrategyChange.raiseProbability", COMPONENT)
            .put("dev.footing.core.assessment.ComparisonResult.view", COMPONENT)
            .put("dev.footing.core.decision.Final.best", COMPONENT)
            .put("dev.footing.core.decision.Final.likelihood", COMPONENT)
            .put("dev.footing.core.decision.Judgement.branch", COMPONENT)
            .put("dev.footing.core.decision.Judgement.close", COMPONENT)
            .put("dev.footing.formats.report.VerdictSentences.lead", "worked out once for several statements")
            .put("dev.footing.core.assessment.SimulatedAssessment.view", COMPONENT)
            .put("dev.footing.core.assessment.HashedParts.course", COMPONENT)
            .put("dev.footing.core.discovery.GuardedCall.problem", COMPONENT)
            .put("dev.footing.core.discovery.GuardedCall.value", COMPONENT)
            .put("dev.footing.core.assessment.SimulationOptions.exactly", COMPONENT)
            .put("dev.footing.cli.catalog.ClaimFigure.beside", COMPONENT)
            .put("dev.footing.cli.catalog.CatalogEntry.subject", COMPONENT)
            .put("dev.footing.core.cashflow.Signals.runway", COMPONENT)
            .put("dev.footing.core.cashflow.Situation.current", COMPONENT)
            .put("dev.footing.core.cashflow.Situation.observedShare", COMPONENT)
            .put("dev.footing.core.cashflow.Situation.counted", COMPONENT)
            .put("dev.footing.core.decision.Choice.moneyEnds", COMPONENT)
            .put("dev.footing.core.decision.MissingAnswers.worth", COMPONENT)
            .put("dev.footing.core.diagnosis.Burn.multiple", COMPONENT)
            .put("dev.footing.core.plan.Plan.size", COMPONENT)
            .put("dev.footing.core.recovery.Effects.runway", COMPONENT)
            .put("dev.footing.core.recovery.Fitting.moveEnds", COMPONENT)
            .put("dev.footing.core.recovery.MoveTime.most", COMPONENT)
            .put("dev.footing.core.recovery.PlaybookFacts.move", COMPONENT)
            .put("dev.footing.core.sensitivity.Drivers.payments", COMPONENT)
            .put("dev.footing.core.decision.Choice.rival", COMPONENT)
            .put("dev.footing.core.decision.Choice.winner", COMPONENT)
            .put("dev.footing.core.decision.MissingAnswers.dearest", COMPONENT)
            .put("dev.footing.core.decision.Mixing.best", COMPONENT)
            .put("dev.footing.core.decision.Mixing$Key.current", COMPONENT)
            .put("dev.footing.core.decision.Setting.current", COMPONENT)
            .put("dev.footing.core.decision.SimulationView$Key.current", COMPONENT)
            .put("dev.footing.core.diagnosis.SpiralInputs.planned", COMPONENT)
            .put("dev.footing.core.diagnosis.SpiralInputs.share", COMPONENT)
            .put("dev.footing.core.diagnosis.KnownFacts.current", COMPONENT)
            .put("dev.footing.core.plan.PlanFigures.round", COMPONENT)
            .put("dev.footing.cli.TextOptions.section", "the parser of arguments fills it where the option is given")
            .put("dev.footing.core.currency.Telling.rate", "without a rate nothing is converted")
            .put("dev.footing.formats.report.ScreenDocument.more", "handed on as it was given")
            .put("dev.footing.formats.report.ScreenRoles.ahead", COMPONENT)
            .put("dev.footing.formats.report.ScreenRoles.next", COMPONENT)
            .put("dev.footing.formats.report.ScreenRoles.today", COMPONENT)
            .put("dev.footing.core.plan.PlanFigures.runway", COMPONENT)
            .put("dev.footing.core.policy.PhaseRule.decidedBy", COMPONENT)
            .put("dev.footing.core.recovery.CourseRun.sampling", "handed on as it was given")
            .put("dev.footing.core.recovery.Effects.other", COMPONENT)
            .put("dev.footing.core.recovery.Effects.sampling", COMPONENT)
            .put("dev.footing.core.recovery.Effects.target", COMPONENT)
            .put("dev.footing.core.recovery.Effects.wantedShare", COMPONENT)
            .put("dev.footing.core.recovery.PlaybookFacts.target", COMPONENT)
            .put("dev.footing.core.recovery.PlaybookFacts.wantedShare", COMPONENT)
            .put("dev.footing.core.recovery.Paths$Difference.error", COMPONENT)
            .put("dev.footing.core.simulation.SimulatedStrategy.before", COMPONENT)
            .put("dev.footing.core.sensitivity.CommonFlip.winner", NO_WINNER)
            .put("dev.footing.core.sensitivity.FlipSearch.winner", NO_WINNER)
            .put("dev.footing.core.sensitivity.Inquiry.planned", NO_WINNER)
            .put("dev.footing.core.sensitivity.Envelope.first", NO_WINNER)
            .put("dev.footing.core.sensitivity.Seen.ahead", NO_WINNER)
            .put("dev.footing.core.sensitivity.LeadChange$Side.ahead", NO_WINNER)
            .put("dev.footing.core.sensitivity.CommonTrials.seed", "without a seed nothing is simulated")
            .put("dev.footing.formats.report.BreakEvenFigure$Cut.within", COMPONENT)
            .put("dev.footing.formats.json.JsonPlace.parent", COMPONENT)
            .put("dev.footing.formats.sentences.SentenceTemplate.condition", COMPONENT)
            .put("dev.footing.cli.InitCommand.date", "the parser of arguments fills it where the option is given")
            .put("dev.footing.cli.InitCommand.answers", "the parser of arguments fills it where the option is given")
            .put("dev.footing.cli.serve.Reply.attachment", COMPONENT)
            .put("dev.footing.html.page.LiveView.answer", COMPONENT)
            .put("dev.footing.html.page.LiveView.refusal", COMPONENT)
            .put("dev.footing.cli.PluginOptions.folder", "the parser of arguments fills it where the option is given")
            .put("dev.footing.cli.PluginOptions$Opened.directory", COMPONENT)
            .put("dev.footing.cli.OutputOptions.file", "the parser of arguments fills it where the option is given")
            .put("dev.footing.cli.GateOptions.gate", "the parser of arguments fills it where the option is given")
            .put("dev.footing.cli.GateOptions.since", "the parser of arguments fills it where the option is given")
            .put("dev.footing.cli.CatalogCommand.id", "the parser of arguments fills it where one is named")
            .put("dev.footing.cli.EvidenceCommand.day", "the parser of arguments fills it where one is named")
            .put("dev.footing.cli.EvidenceCommand.id", "the parser of arguments fills it where one is named")
            .put("dev.footing.cli.EvidenceCommand.profile", "the parser of arguments fills it where one is named")
            .put("dev.footing.cli.EvidenceChoice.asOf", COMPONENT)
            .put("dev.footing.formats.evidence.LedgerFigure.high", COMPONENT)
            .put("dev.footing.formats.evidence.LedgerFigure.low", COMPONENT)
            .put("dev.footing.formats.evidence.LedgerNumber.trust", COMPONENT)
            .put("dev.footing.formats.evidence.LedgerSource.since", COMPONENT)
            .put("dev.footing.bills.focus.Costs.contracted", COMPONENT)
            .put("dev.footing.bills.focus.Costs.effective", COMPONENT)
            .put("dev.footing.bills.focus.Costs.list", COMPONENT)
            .put("dev.footing.cli.BillCommand.currency", "the parser of arguments fills it where the option is given")
            .put("dev.footing.cli.BillCommand.day", "the parser of arguments fills it where the option is given")
            .put("dev.footing.cli.BillCommand.format", "the parser of arguments fills it where the option is given")
            .put("dev.footing.cli.BillCommand.into", "the parser of arguments fills it where the option is given")
            .put("dev.footing.cli.BillCommand.mapping", "the parser of arguments fills it where the option is given")
            .put("dev.footing.cli.PricesOption.file", "the parser of arguments fills it where the option is given")
            .put("dev.footing.cli.BillCommand.strategy", "the parser of arguments fills it where the option is given")
            .put("dev.footing.cli.ReplayCommand.month", "the parser of arguments fills it where the option is given")
            .put("dev.footing.cli.ReplayCommand.switchTo", "the parser of arguments fills it where the option is given")
            .put("dev.footing.cli.DateOption.date", "the parser of arguments fills it where the option is given")
            .put("dev.footing.cli.PortfolioEntry.startup", COMPONENT)
            .put("dev.footing.cli.PortfolioEntry.written", COMPONENT)
            .put(
                    "dev.footing.cli.CalibrateCommand.judgement",
                    "the parser of arguments fills it where the option is given")
            .put("dev.footing.cli.CalibrateCommand.world", "the parser of arguments fills it where the option is given")
            .put("dev.footing.cli.BacktestCommand$Scored.judged", COMPONENT)
            .put("dev.footing.core.backtest.JudgedCase.advice", COMPONENT)
            .put("dev.footing.core.backtest.JudgedCase.round", COMPONENT)
            .put("dev.footing.formats.portfolio.PortfolioReader.csv", "without a table lines are JSON")
            .put("dev.footing.core.AssessmentStream$InOrder.fault", "told once what was read before is taken")
            .put("dev.footing.cli.PortfolioCommand.jdbc", "the parser of arguments fills it where the option is given")
            .put(
                    "dev.footing.cli.PortfolioCommand.output",
                    "the parser of arguments fills it where the option is given")
            .put(
                    "dev.footing.cli.PortfolioCommand.threads",
                    "the parser of arguments fills it where the option is given")
            .put("dev.footing.cli.TrialOptions.trials", "the parser of arguments fills it where the option is given")
            .buildOrThrow();

    /** A record's constructor takes what its component answers with. */
    private static final ImmutableMap<String, String> CONSTRUCTORS = Stream.of(
                    "dev.footing.api.difference.Change.<init>(dev.footing.api.difference.Cause, java.lang.String,"
                            + " java.util.Optional, java.util.Optional)",
                    "dev.footing.api.difference.Difference.<init>(dev.footing.api.record.RecordedResult,"
                            + " dev.footing.api.record.RecordedResult, com.google.common.collect.ImmutableList,"
                            + " com.google.common.collect.ImmutableList, java.util.Optional,"
                            + " com.google.common.collect.ImmutableList, com.google.common.collect.ImmutableList)",
                    "dev.footing.api.difference.FigureDifference.<init>(java.util.Optional, org.joda.money.Money,"
                            + " org.joda.money.Money, com.google.common.collect.ImmutableMap)",
                    "dev.footing.api.whatif.SingleChange.<init>(dev.footing.api.whatif.Supposition,"
                            + " dev.footing.api.verdict.Verdict, java.util.Optional)",
                    "dev.footing.api.whatif.StrategyChange.<init>(dev.footing.api.strategy.StrategyId,"
                            + " com.google.common.collect.ImmutableMap, dev.footing.api.recovery.FigureChange,"
                            + " dev.footing.api.recovery.FigureChange, java.util.Optional)",
                    "dev.footing.api.record.Check$TripWire.<init>(dev.footing.api.record.Trigger,"
                            + " java.util.OptionalDouble, dev.footing.api.record.Check$Outcome)",
                    "dev.footing.api.record.Trigger.<init>(java.lang.String, dev.footing.api.quantity.Unit, double,"
                            + " double, dev.footing.api.record.Trigger$Effect, java.util.Optional)",
                    "dev.footing.api.recovery.FigureChange.<init>(double, java.util.OptionalDouble)",
                    "dev.footing.api.recovery.MoneyChange.<init>(org.joda.money.Money, java.util.Optional)",
                    "dev.footing.api.recovery.Step.<init>(dev.footing.api.recovery.StepId, int, int,"
                            + " com.google.common.collect.ImmutableList, java.util.Optional)",
                    "dev.footing.api.recovery.SwitchMonth.<init>(int, double, java.util.OptionalDouble,"
                            + " dev.footing.api.recovery.MoneyChange, boolean)",
                    "dev.footing.api.strategy.Ceiling.<init>(dev.footing.api.quantity.Users, java.util.Optional)",
                    "dev.footing.api.quantity.Form.<init>(dev.footing.api.quantity.Form$Kind, java.util.Optional,"
                            + " java.util.Optional)",
                    "dev.footing.api.assessment.AppliedOverride.<init>("
                            + "dev.footing.api.assessment.AppliedOverride$Origin, java.util.Optional,"
                            + " java.lang.String, java.util.Optional, java.util.Optional,"
                            + " dev.footing.api.quantity.Evidence)",
                    "dev.footing.api.quantity.ParameterOverride.<init>(java.lang.String, java.util.Optional,"
                            + " java.util.Optional, dev.footing.api.quantity.Grounds)",
                    "dev.footing.api.strategy.Overridden$ReplacedNumber.<init>("
                            + "dev.footing.api.strategy.StrategyOverride, java.util.Optional, java.util.Optional)",
                    "dev.footing.api.strategy.StrategyOverride.<init>(dev.footing.api.strategy.StrategyId,"
                            + " java.lang.String, java.util.Optional, dev.footing.api.quantity.Grounds)",
                    "dev.footing.api.strategy.StrategyOverride.<init>(dev.footing.api.strategy.StrategyId,"
                            + " java.lang.String, java.util.Optional, java.lang.String)")
            .collect(ImmutableMap.toImmutableMap(Function.identity(), name -> COMPONENT));

    @ArchTest
    static final ArchRule the_api_asks_for_none = codeUnits()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("dev.footing.api..")
            .and()
            .arePublic()
            .and()
            .areDeclaredInClassesThat(Written.byHand())
            .should(Except.named(CONSTRUCTORS, takeNoOptional()))
            .because("a caller either has a value or calls something else");

    @ArchTest
    static final ArchRule none_is_kept = fields().that()
            .areDeclaredInClassesThat(Part.in(EnumSet.allOf(Part.class)))
            .and()
            .areDeclaredInClassesThat(Written.byHand())
            .should(Except.named(KEPT, beNoOptional()))
            .because("absence is a rule of the class, not of its variable");

    private static ArchCondition<JavaCodeUnit> takeNoOptional() {
        return new ArchCondition<>("take no optional") {
            @Override
            public void check(JavaCodeUnit unit, ConditionEvents events) {
                if (unit.getRawParameterTypes().stream().anyMatch(OptionalsTest::optional)) {
                    events.add(SimpleConditionEvent.violated(
                            unit, unit.getFullName() + " takes an optional in " + unit.getSourceCodeLocation()));
                }
            }
        };
    }

    private static ArchCondition<JavaField> beNoOptional() {
        return new ArchCondition<>("be no optional") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                if (optional(field.getRawType())) {
                    events.add(SimpleConditionEvent.violated(
                            field, field.getFullName() + " is an optional in " + field.getSourceCodeLocation()));
                }
            }
        };
    }

    private static boolean optional(JavaClass type) {
        return OPTIONALS.contains(type.getName());
    }
}
