package dev.footing.formats.record;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.Provenance;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Explanation.Code;
import dev.footing.api.policy.Policy;
import dev.footing.api.policy.PolicyParameters;
import dev.footing.api.quantity.Measure;
import dev.footing.api.quantity.Parameter;
import dev.footing.api.quantity.Unit;
import dev.footing.api.record.DecisionRecord;
import dev.footing.api.record.Trigger;
import dev.footing.api.startup.CurrentPlatform;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.verdict.Verdict;
import dev.footing.api.verdict.Verdict.Kind;
import dev.footing.formats.text.Headline;
import dev.footing.formats.text.ReportLines;
import dev.footing.formats.text.Sentences;
import dev.footing.formats.text.TriggerLines;
import dev.footing.formats.text.Words;
import java.util.List;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;

/**
 * A decision as a record in Markdown, in the sections of MADR 4: what was asked, what decided, the options with their
 * figures, the outcome, and the values that would reopen it. Behind it stands the block that a check reads.
 *
 * <pre>{@code
 * String document = RecordWriter.write(assessment, record, FrontMatter.proposed());
 * }</pre>
 */
public final class RecordWriter {
    private final Assessment assessment;
    private final DecisionRecord record;
    private final Verdict verdict;
    private final OptionLines options;
    private final StringBuilder out = new StringBuilder();

    private RecordWriter(Assessment assessment, DecisionRecord record) {
        this.assessment = assessment;
        this.record = record;
        this.verdict = assessment.verdict();
        this.options = new OptionLines(assessment);
    }

    /**
     * Writes a record.
     *
     * @param assessment what the decision rests on
     * @param record the record that was made of it
     * @param front who has to do with it
     * @return a Markdown document that ends with a line feed
     */
    public static String write(Assessment assessment, DecisionRecord record, FrontMatter front) {
        RecordWriter writer = new RecordWriter(assessment, record);
        writer.frontMatter(front);
        writer.body();
        return writer.out.toString();
    }

    private void frontMatter(FrontMatter front) {
        line("---");
        line("status: " + Markdown.quoted(front.status()));
        line("date: " + record.date());
        people("decision-makers", front.decisionMakers());
        people("consulted", front.consulted());
        people("informed", front.informed());
        line("---");
        line("");
    }

    private void people(String key, List<String> names) {
        if (!names.isEmpty()) {
            line(key + ": " + names.stream().map(Markdown::quoted).collect(Collectors.joining(", ", "[", "]")));
        }
    }

    private void body() {
        line("# " + Markdown.text(assessment.startup().name() + ": how to get its infrastructure"));
        section("## Context and Problem Statement");
        paragraph("Which way of getting its infrastructure, buying, running it or a mix, serves this company best?");
        ReportLines.startup(assessment.startup()).forEach(line -> item(line.replace(" | ", ", ")));
        section("## Decision Drivers");
        drivers();
        section("## Considered Options");
        table();
        section("## Decision Outcome");
        outcome();
        section("### Consequences");
        consequences();
        section("### Confirmation");
        confirmation();
        section("## Pros and Cons of the Options");
        for (StrategyAssessment one : assessment.strategies()) {
            section("### " + Markdown.text(one.strategy().info().name() + " (" + one.id() + ")"));
            ImmutableList<String> lines = options.lines(one);
            lines.forEach(this::item);
            if (lines.isEmpty()) {
                item(OptionLines.neutral("nothing is to be said beside its figures."));
            }
        }
        section("## More Information");
        information();
        line("```json");
        out.append(RecordBlock.write(record));
        line("```");
    }

    private void drivers() {
        item("What decides is money: the expected round and the margin of revenue, less the total cost of ownership and"
                + " what the work on infrastructure keeps from the product.");
        for (Parameter<Policy> entry : PolicyParameters.all()) {
            boolean threshold =
                    !entry.path().startsWith("criteria.") && !entry.path().startsWith("phase.");
            if (threshold) {
                entry.get(assessment.provenance().policy())
                        .ifPresent(value -> item(entry.label() + ": " + value(entry, value)));
            }
        }
    }

    private static String value(Parameter<Policy> entry, Object value) {
        if (!(value instanceof Measure measure)) {
            return String.valueOf(value);
        }
        return entry.unit() == Unit.RATIO ? Words.number(measure.value()) : Words.number(measure.value(), entry.unit());
    }

    private void table() {
        line(
                "| Rank | Option | Name | Sourcing | Production | On product | Lasts | Cost to own | Objective | Standing |");
        line("|---:|---|---|---|---:|---:|---:|---:|---:|---|");
        for (StrategyAssessment one : assessment.strategies()) {
            line(OptionLines.figures(one).stream().map(Markdown::cell).collect(Collectors.joining(" | ", "| ", " |")));
        }
    }

    private void outcome() {
        paragraph(
                verdict.recommended().isPresent()
                        ? "Chosen option: " + verdict.recommended().orElseThrow() + "."
                        : "No option is chosen.");
        paragraph(Headline.of(verdict));
        verdict.because().forEach(this::sentence);
        if (verdict.kind() != Kind.RECOMMEND) {
            paragraph("What is open:");
            verdict.nextQuestions().forEach(this::sentence);
            verdict.revisitIf().forEach(this::sentence);
        }
    }

    private void consequences() {
        if (verdict.strategy().isEmpty()) {
            item(OptionLines.neutral("nothing is chosen, so nothing follows yet."));
        } else {
            verdict.because().stream()
                    .filter(because -> because.code() == Code.GAINS_ON)
                    .forEach(gain -> item(OptionLines.good(Sentences.of(gain))));
            for (Explanation against : verdict.against()) {
                String sentence = Sentences.of(against);
                item(against.code() == Code.NOT_IN_FIGURES ? OptionLines.neutral(sentence) : OptionLines.bad(sentence));
            }
        }
        verdict.warnings().forEach(warning -> item(consequence(warning)));
    }

    /** What it means for a rule that is broken now whether the decision is to stay, or to leave what breaks it. */
    private String consequence(Explanation warning) {
        boolean leaves = verdict.recommended()
                .map(StrategyId::value)
                .filter(chosen -> assessment
                        .startup()
                        .current()
                        .flatMap(CurrentPlatform::strategy)
                        .filter(chosen::equals)
                        .isEmpty())
                .isPresent();
        return leaves
                ? OptionLines.good("it leaves what breaks a rule: " + Sentences.of(warning))
                : OptionLines.bad(ReportLines.warning(assessment, warning));
    }

    private void confirmation() {
        paragraph(
                "The decision is looked at again as soon as one of these values reaches its threshold; `footing check`"
                        + " measures them.",
                false);
        if (record.triggers().isEmpty()) {
            item("No figure gives a threshold; a check assesses anew and compares the verdicts.");
            return;
        }
        CurrencyUnit currency = assessment.startup().budget().currency();
        line("| What is measured | Now | Looked at again where it | Then |");
        line("|---|---:|---|---|");
        for (Trigger trigger : record.triggers()) {
            line(ImmutableList.of(
                            TriggerLines.measure(trigger),
                            TriggerLines.value(trigger.recorded(), trigger.unit(), currency),
                            TriggerLines.threshold(trigger, currency),
                            TriggerLines.effect(trigger))
                    .stream()
                    .map(Markdown::cell)
                    .collect(Collectors.joining(" | ", "| ", " |")));
        }
    }

    private void information() {
        ReportLines.basis(assessment).forEach(this::item);
        Provenance provenance = assessment.provenance();
        item("Calibration " + provenance.calibration().id() + ", SHA-256 "
                + provenance.calibration().hash() + ".");
        item("Policy " + provenance.policy().id() + ", SHA-256 "
                + provenance.policy().hash() + ".");
        item("Result " + provenance.hash() + ".");
        paragraph(
                "Everything above the block is for people and may be edited. The block is what a check reads; its last"
                        + " member is the hash of the rest.");
    }

    private void section(String heading) {
        if (!out.toString().endsWith("\n\n")) {
            line("");
        }
        line(heading);
        line("");
    }

    private void paragraph(String text) {
        paragraph(text, true);
    }

    private void paragraph(String text, boolean escape) {
        if (!out.toString().endsWith("\n\n")) {
            line("");
        }
        line(escape ? Markdown.text(text) : text);
        line("");
    }

    private void sentence(Explanation explanation) {
        item(Sentences.of(explanation));
    }

    private void item(String text) {
        line("* " + Markdown.text(text));
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
