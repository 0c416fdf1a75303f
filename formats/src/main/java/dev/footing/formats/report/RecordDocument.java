package dev.footing.formats.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.Provenance;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Explanation.Code;
import dev.footing.api.policy.Policy;
import dev.footing.api.policy.PolicyParameters;
import dev.footing.api.quantity.Parameter;
import dev.footing.api.quantity.Unit;
import dev.footing.api.record.DecisionRecord;
import dev.footing.api.startup.CurrentPlatform;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.verdict.Verdict;
import dev.footing.formats.document.Block;
import dev.footing.formats.document.Blocks;
import dev.footing.formats.document.Cell;
import dev.footing.formats.document.Document;
import dev.footing.formats.document.Section;
import dev.footing.formats.document.TableLayout;
import dev.footing.formats.sentences.Sentences;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;

/**
 * A decision as a record for people, in the sections of MADR 4: what was asked, what decided, the options with their
 * figures, the outcome, and the values that would reopen it.
 */
public final class RecordDocument {
    private final Assessment assessment;
    private final DecisionRecord record;
    private final Verdict verdict;
    private final StartupSentences startup;

    /**
     * Creates it.
     *
     * @param assessment what the decision rests on
     * @param record the record that was made of it
     */
    public RecordDocument(Assessment assessment, DecisionRecord record) {
        this.assessment = assessment;
        this.record = record;
        this.verdict = assessment.verdict();
        this.startup = new StartupSentences(assessment.understood(), new StrategyMentions(assessment)::of);
    }

    /** {@return the document} */
    public Document document() {
        return Document.of(
                assessment.understood().name(),
                "how to get its infrastructure",
                context(),
                Section.of("drivers", "Decision Drivers", Block.items(drivers())),
                Section.of("options", "Considered Options", options()),
                outcome(),
                reasons(),
                information());
    }

    private Section context() {
        return new Blocks()
                .paragraph(
                        "Which way of getting its infrastructure, buying, running it or a mix, serves this company best?")
                .items(startup.enumerations())
                .section("context", "Context and Problem Statement");
    }

    private Stream<String> drivers() {
        Policy policy = assessment.provenance().policy();
        Stream<String> thresholds = PolicyParameters.all().stream()
                .filter(RecordDocument::isThreshold)
                .flatMap(parameter -> parameter.stated(policy).stream().map(value -> driver(parameter, value)));
        return Stream.concat(
                Stream.of("What decides is money: the " + round(policy)
                        + " and the margin of revenue, less the total cost"
                        + " of ownership and what the work on infrastructure keeps from the product."),
                thresholds);
    }

    /** The whole round is the company's value, of which a part comes in. */
    private static String round(Policy policy) {
        return policy.roundShare().value() == 1 ? "expected round" : "part of the expected round that comes in";
    }

    private static String driver(Parameter<Policy> parameter, Object value) {
        return parameter.label() + ": "
                + new ParameterValue(value, parameter.unit()).cell().text();
    }

    private static boolean isThreshold(Parameter<Policy> parameter) {
        return !parameter.path().startsWith("criteria.") && !parameter.path().startsWith("phase.");
    }

    private Block options() {
        TableLayout<StrategyAssessment> layout = TableLayout.<StrategyAssessment>captioned("Considered Options")
                .numbers("Rank", StrategyAssessment::rank)
                .names("Option", StrategyAssessment::id)
                .names("Name", option -> option.strategy().info().name())
                .ids("Sourcing", option -> option.strategy().info().sourcing())
                .figures("Production", option -> new Cell.Months(new StrategyFigures(option).production()))
                .shares("On product", option -> new StrategyFigures(option).productShare())
                .figures("Lasts", RecordDocument::lasts)
                .amounts("Cost to own", option -> new StrategyFigures(option).ownership())
                .amounts("Objective", option -> new StrategyFigures(option).objective());
        verdict.chances()
                .ifPresent(chances -> layout.figures(
                        "Chance",
                        option -> new Cell.Chance(chances.of(option.id()).value())));
        return layout.phrases("Standing", RecordDocument::standing).block(assessment.strategies());
    }

    private static Cell lasts(StrategyAssessment option) {
        OptionalDouble months = option.plan().runwayMonths();
        if (option.simulation().isPresent()) {
            return new StrategyFigures(option).lasts();
        }
        return months.isPresent() ? new Cell.Quantity(months.getAsDouble(), Unit.MONTHS) : new Cell.Share(1);
    }

    private static String standing(StrategyAssessment option) {
        if (!option.vetoes().isEmpty()) {
            return "ruled out";
        }
        return option.feasible() ? "feasible" : "lasts too rarely";
    }

    private Section outcome() {
        String chosen = verdict.recommended()
                .map(strategy -> "Chosen option: " + strategy + ".")
                .orElse("No option is chosen.");
        Blocks blocks = new Blocks()
                .paragraph(chosen)
                .paragraph(new VerdictHeadline(assessment).text())
                .addAll(new ChanceSentences(assessment)
                        .sentences().map(Block.Paragraph::new).stream().toList())
                .items(verdict.because().stream().map(Sentences::of));
        if (!verdict.kind().recommends()) {
            Stream<Explanation> open = Stream.concat(verdict.nextQuestions().stream(), verdict.revisitIf().stream());
            blocks.paragraph("What is open:").items(open.map(Sentences::of));
        }
        return blocks.heading("Consequences")
                .items(consequences())
                .heading("Confirmation")
                .paragraph("The decision is looked at again as soon as one of these values reaches its threshold; the"
                        + " command 'footing check' measures them.")
                .add(triggers())
                .section("outcome", "Decision Outcome");
    }

    private Stream<String> consequences() {
        Stream<String> warnings = verdict.warnings().stream().map(this::broken);
        if (verdict.strategy().isEmpty()) {
            return Stream.concat(
                    Stream.of(OptionReasons.neutral("nothing is chosen, so nothing follows yet.")), warnings);
        }
        Stream<String> gains = verdict.because().stream()
                .filter(because -> because.code() == Code.GAINS_ON)
                .map(because -> OptionReasons.good(Sentences.of(because)));
        Stream<String> against = verdict.against().stream()
                .map(reason -> reason.code() == Code.NOT_IN_FIGURES
                        ? OptionReasons.neutral(Sentences.of(reason))
                        : OptionReasons.bad(Sentences.of(reason)));
        return Stream.of(gains, against, warnings).flatMap(reasons -> reasons);
    }

    /** A rule that the startup breaks with what it is on speaks for leaving that, and against staying. */
    private String broken(Explanation warning) {
        Optional<String> current = assessment.understood().current().flatMap(CurrentPlatform::strategy);
        if (verdict.strategy().map(StrategyId::value).equals(current)) {
            return OptionReasons.bad(startup.breaksRule(warning));
        }
        return verdict.recommended().isPresent()
                ? OptionReasons.good(startup.leavesRuleBroken(warning))
                : OptionReasons.neutral(startup.breaksRule(warning));
    }

    private Block triggers() {
        CurrencyUnit currency = assessment.understood().budget().currency();
        return record.triggers().isEmpty()
                ? new Block.Items(ImmutableList.of(
                        "No figure gives a threshold; a check assesses anew and compares the verdicts."))
                : TableLayout.<TriggerWords>captioned("Confirmation")
                        .phrases("What is measured", TriggerWords::measure)
                        .figures("Now", TriggerWords::recorded)
                        .phrases("Looked at again where it", TriggerWords::threshold)
                        .phrases("Then", TriggerWords::effect)
                        .block(Lists.transform(record.triggers(), trigger -> new TriggerWords(trigger, currency)));
    }

    private Section reasons() {
        OptionReasons options = new OptionReasons(assessment);
        Blocks blocks = new Blocks();
        for (StrategyAssessment option : assessment.strategies()) {
            blocks.heading(option.strategy().info().name() + " (" + option.id() + ")")
                    .items(options.of(option));
        }
        return blocks.section("reasons", "Pros and Cons of the Options");
    }

    private Section information() {
        Provenance made = assessment.provenance();
        Stream<String> hashes = Stream.of(
                "Calibration " + made.calibration().id() + ", SHA-256 "
                        + made.calibration().hash() + ".",
                "Policy " + made.policy().id() + ", SHA-256 " + made.policy().hash() + ".",
                "Result " + made.hash() + ".");
        return new Blocks()
                .items(Stream.concat(new BasisSentences(assessment).sentences().stream(), hashes))
                .paragraph(
                        "Everything above the block is for people and may be edited. The block is what a check reads; its"
                                + " last member is the hash of the rest.")
                .section("information", "More Information");
    }
}
