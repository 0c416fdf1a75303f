package dev.footing.formats.report;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import dev.footing.api.difference.Cause;
import dev.footing.api.difference.Change;
import dev.footing.api.difference.Difference;
import dev.footing.api.difference.FigureDifference;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.record.RecordedResult;
import dev.footing.api.record.RecordedRules;
import dev.footing.api.record.RecordedVerdict;
import dev.footing.api.strategy.StrategyId;
import dev.footing.formats.document.Block;
import dev.footing.formats.document.Blocks;
import dev.footing.formats.document.Cell;
import dev.footing.formats.document.Document;
import dev.footing.formats.document.Section;
import dev.footing.formats.document.TableLayout;
import dev.footing.formats.json.JsonWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;

/** A difference of two results: what changed, and which cause moved which figure by how much. */
public final class DifferenceDocument {
    private static final int SHORT_HASH = 12;

    private final Difference difference;

    /**
     * Creates it.
     *
     * @param difference the difference
     */
    public DifferenceDocument(Difference difference) {
        this.difference = difference;
    }

    /** {@return the document, whose first sentence says where the two results were made by different rules} */
    public Document document() {
        return Document.untitled(
                "",
                Stream.of(
                                Stream.of(rules()),
                                changes(),
                                Stream.of(
                                        overrides("first", difference.from()),
                                        overrides("second", difference.to()),
                                        figures(),
                                        new MechanismSection(difference).section(),
                                        Section.quiet("left", "What is not shared out", left())))
                        .flatMap(sections -> sections)
                        .toArray(Section[]::new));
    }

    private Section rules() {
        String from = verdict(difference.from().verdict());
        return new Blocks()
                .paragraph(sameRules())
                .paragraph("From " + from + " to " + verdict(difference.to().verdict()) + ".")
                .items(Stream.concat(chances("first", difference.from()), chances("second", difference.to())))
                .quiet("rules", "The rules");
    }

    private String sameRules() {
        RecordedResult from = difference.from();
        RecordedResult to = difference.to();
        List<String> other = new ArrayList<>();
        if (!difference.sameCalibration()) {
            other.add("calibrations " + names(from.calibration(), to.calibration()));
        }
        if (!difference.samePolicy()) {
            other.add("policies " + names(from.policy(), to.policy()));
        }
        return other.isEmpty()
                ? "Both results were made under the same calibration and policy."
                : "DIFFERENT RULES: the results were made under the " + String.join(", and the ", other)
                        + "; figures of the two do not compare by themselves.";
    }

    private static String names(RecordedRules from, RecordedRules to) {
        return from.id().equals(to.id()) ? named(from) + " and " + named(to) : from.id() + " and " + to.id();
    }

    private static String named(RecordedRules rules) {
        return rules.id() + " (" + rules.hash().substring(0, SHORT_HASH) + ")";
    }

    /** A verdict in a few words. */
    static String verdict(RecordedVerdict verdict) {
        String ahead = VerdictHeadline.ahead(verdict);
        return verdict.kind().words() + (ahead.isEmpty() ? "" : " (" + ahead + ")");
    }

    private static Stream<String> chances(String which, RecordedResult result) {
        return result.verdict().chances().stream()
                .map(chances -> "Chances in the " + which + " result: " + ChanceWords.of(chances) + ".");
    }

    private Stream<Section> changes() {
        if (!difference.changes().isEmpty()) {
            return Arrays.stream(Cause.values()).map(this::changes);
        }
        return difference.onlyInFrom().isEmpty() && difference.onlyInTo().isEmpty()
                ? Stream.of(Section.quiet("changed", "What changed", new Block.Paragraph(unchanged())))
                : Stream.of();
    }

    /** Where the hashes differ and no number does, it is words that differ. */
    private String unchanged() {
        return difference.from().hash().equals(difference.to().hash())
                ? "Nothing changed."
                : "No number changed. The hashes differ, so something that is said of numbers does: a source, a reason, or"
                        + " who proposed a strategy.";
    }

    private Section changes(Cause cause) {
        Stream<String> changes = difference.changes().stream()
                .filter(change -> change.cause() == cause)
                .map(change -> change.path() + ": " + transition(change));
        return Section.of("changed-in-" + cause.id(), "Changed in " + cause.id(), Block.items(changes));
    }

    private static Section overrides(String which, RecordedResult result) {
        Stream<String> overrides = Stream.of(result.calibration(), result.policy())
                .flatMap(rules -> rules.overrides().stream()
                        .map(override -> rules.id() + ", " + override.path() + ": " + override.reason()));
        return Section.of("overridden-" + which, "Overridden in the " + which + " result", Block.items(overrides));
    }

    private Section figures() {
        List<FigureDifference> figures = Stream.concat(difference.objectives().stream(), difference.margin().stream())
                .toList();
        if (figures.isEmpty()) {
            return Section.quiet("figures", "The figures");
        }
        List<Cause> causes = Arrays.stream(Cause.values())
                .filter(cause ->
                        figures.stream().anyMatch(figure -> !figure.part(cause).isZero()))
                .toList();
        String currency = difference.from().startup().budget().currency().getCode();
        TableLayout<FigureDifference> layout = TableLayout.<FigureDifference>cornered("Objective, " + currency)
                .names(
                        "Strategy",
                        figure -> figure.strategy().map(StrategyId::value).orElse("margin"))
                .figures("From", figure -> exact(figure.from()))
                .figures("To", figure -> exact(figure.to()))
                .figures("Change", figure -> exact(figure.difference()));
        causes.forEach(cause -> layout.figures(cause.id(), figure -> exact(figure.part(cause))));
        String engine = " Engine: what the recorded figures say beyond what this version computes from the same.";
        return new Blocks()
                .add(layout.block(figures))
                .paragraph(
                        "Each cause gets what it adds, averaged over all orders in which the causes may be exchanged;"
                                + " the parts sum to the change to the cent."
                                + (causes.contains(Cause.ENGINE) ? engine : "")
                                + (causes.contains(Cause.LUCK) ? " Luck: another seed or number of trials." : ""))
                .quiet("figures", "The figures");
    }

    /** With cents, so that a reader sees that the parts sum. */
    static Cell exact(Money amount) {
        return new Cell.Written(Amounts.toDouble(amount), amount.getAmount().toPlainString());
    }

    private ImmutableList<Block> left() {
        List<String> lines = new ArrayList<>();
        strategies(lines, "Only in the first result: ", difference.onlyInFrom());
        strategies(lines, "Only in the second result: ", difference.onlyInTo());
        strategies(
                lines,
                "Not shared out, as some mixture of the two results does not propose it: ",
                difference.notCompared());
        if (difference.margin().isEmpty()) {
            lines.add("The margin is not shared out: one of the two results, or a mixture of them, has no rival.");
        }
        return Block.items(lines);
    }

    private static void strategies(List<String> lines, String label, List<StrategyId> strategies) {
        if (!strategies.isEmpty()) {
            lines.add(label + Joiner.on(", ").join(strategies) + ".");
        }
    }

    /** What a change is from and to, as the files say it. */
    static String transition(Change change) {
        return new Cell.Transition(new Cell.Phrase(value(change.from())), new Cell.Phrase(value(change.to()))).text();
    }

    /** A value as the files say it, in one line. */
    static String value(Optional<?> value) {
        return value.map(some -> JsonWriter.text(json -> json.value(some)))
                .map(text -> text.replaceAll("\\s+", " ").strip())
                .orElse("none");
    }
}
