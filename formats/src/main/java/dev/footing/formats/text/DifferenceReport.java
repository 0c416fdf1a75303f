package dev.footing.formats.text;

import dev.footing.api.difference.Cause;
import dev.footing.api.difference.Change;
import dev.footing.api.difference.Difference;
import dev.footing.api.difference.FigureDifference;
import dev.footing.api.record.RecordedResult;
import dev.footing.api.record.RecordedRules;
import dev.footing.api.record.RecordedVerdict;
import dev.footing.api.strategy.StrategyId;
import dev.footing.formats.json.JsonWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.joda.money.Money;

/**
 * A difference as plain text: what changed, and which cause moved which figure by how much.
 *
 * <pre>{@code
 * System.out.print(DifferenceReport.of(difference));
 * }</pre>
 */
public final class DifferenceReport {
    private final Difference difference;
    private final Page page;

    private DifferenceReport(Difference difference, PageStyle style) {
        this.page = new Page(style);
        this.difference = difference;
    }

    /**
     * Renders a difference.
     *
     * @param difference the difference
     * @return the text; its first line says where the two results were made by different rules
     */
    public static String of(Difference difference) {
        return of(difference, PageStyle.PLAIN);
    }

    /**
     * Renders a difference for a page of some width.
     *
     * @param difference the difference
     * @param style how it is laid out
     * @return the text; its first line says where the two results were made by different rules
     */
    public static String of(Difference difference, PageStyle style) {
        DifferenceReport report = new DifferenceReport(difference, style);
        report.render();
        return report.page.text();
    }

    private void render() {
        page.paragraph(rules());
        page.paragraph("From " + said(difference.from().verdict()) + " to "
                + said(difference.to().verdict()) + ".");
        page.blank();
        changes();
        overrides("first", difference.from());
        overrides("second", difference.to());
        figures();
        left();
    }

    private String rules() {
        List<String> other = new ArrayList<>();
        if (!difference.sameCalibration()) {
            other.add("calibrations "
                    + names(difference.from().calibration(), difference.to().calibration()));
        }
        if (!difference.samePolicy()) {
            other.add("policies "
                    + names(difference.from().policy(), difference.to().policy()));
        }
        return other.isEmpty()
                ? "Both results were made under the same calibration and policy."
                : "DIFFERENT RULES: the results were made under the " + String.join(", and the ", other)
                        + "; figures of the two do not compare by themselves.";
    }

    private static String names(RecordedRules one, RecordedRules other) {
        return one.id().equals(other.id())
                ? one.id() + " (" + one.hash().substring(0, 12) + ") and " + other.id() + " ("
                        + other.hash().substring(0, 12) + ")"
                : one.id() + " and " + other.id();
    }

    private void changes() {
        boolean same =
                difference.onlyInFrom().isEmpty() && difference.onlyInTo().isEmpty();
        if (difference.changes().isEmpty() && same) {
            page.paragraph("Nothing changed.");
            page.blank();
        }
        for (Cause cause : Cause.values()) {
            List<Change> changes = difference.changes().stream()
                    .filter(change -> change.cause() == cause)
                    .toList();
            if (!changes.isEmpty()) {
                page.paragraph("Changed in " + cause.id() + ":");
                changes.forEach(
                        change -> page.item(change.path() + ": " + value(change.from()) + " -> " + value(change.to())));
                page.blank();
            }
        }
    }

    private void overrides(String which, RecordedResult result) {
        List<String> lines = new ArrayList<>();
        for (RecordedRules rules : List.of(result.calibration(), result.policy())) {
            rules.overrides()
                    .forEach(override -> lines.add(rules.id() + ", " + override.path() + ": " + override.reason()));
        }
        if (!lines.isEmpty()) {
            page.paragraph("Overridden in the " + which + " result:");
            lines.forEach(page::item);
            page.blank();
        }
    }

    private void figures() {
        List<FigureDifference> all = new ArrayList<>(difference.objectives());
        difference.margin().ifPresent(all::add);
        if (all.isEmpty()) {
            return;
        }
        List<Cause> causes = List.of(Cause.values()).stream()
                .filter(cause ->
                        all.stream().anyMatch(figure -> !figure.part(cause).isZero()))
                .toList();
        List<String> heading = new ArrayList<>(List.of("Objective, " + currency(), "From", "To", "Change"));
        causes.forEach(cause -> heading.add(cause.id()));
        TextTable table = new TextTable(heading.toArray(String[]::new));
        for (FigureDifference figure : all) {
            List<String> row = new ArrayList<>(List.of(
                    figure.strategy().map(StrategyId::value).orElse("margin"),
                    exact(figure.from()),
                    exact(figure.to()),
                    exact(figure.difference())));
            causes.forEach(cause -> row.add(exact(figure.part(cause))));
            table.row(row);
        }
        page.table(table);
        page.paragraph("Each cause gets what it adds, averaged over all orders in which the causes may be exchanged;"
                + " the parts sum to the change to the cent."
                + (causes.contains(Cause.ENGINE)
                        ? " Engine: what the recorded figures say beyond what this version makes of the same."
                        : "")
                + (causes.contains(Cause.LUCK) ? " Luck: another seed or number of trials." : ""));
        page.blank();
    }

    private String currency() {
        return difference.from().startup().budget().currency().getCode();
    }

    private void left() {
        only("first", difference.onlyInFrom());
        only("second", difference.onlyInTo());
        if (!difference.notCompared().isEmpty()) {
            page.item("Not shared out, as some mixture of the two results does not propose it: "
                    + ids(difference.notCompared()) + ".");
        }
        if (difference.margin().isEmpty()) {
            page.item("The margin is not shared out: one of the two results, or a mixture of them, has no rival.");
        }
    }

    private void only(String which, List<StrategyId> strategies) {
        if (!strategies.isEmpty()) {
            page.item("Only in the " + which + " result: " + ids(strategies) + ".");
        }
    }

    private static String ids(List<StrategyId> strategies) {
        return strategies.stream().map(StrategyId::value).collect(Collectors.joining(", "));
    }

    private static String said(RecordedVerdict verdict) {
        return verdict.kind().id().replace('-', ' ')
                + verdict.strategy()
                        .map(StrategyId::value)
                        .map(id -> " (" + id + ")")
                        .orElse("");
    }

    /** With cents, as parts are to be seen to sum. */
    private static String exact(Money amount) {
        return amount.getAmount().toPlainString();
    }

    static String value(Optional<?> value) {
        return value.map(DifferenceReport::json).orElse("none");
    }

    private static String json(Object value) {
        return JsonWriter.text(json -> json.value(value))
                .replaceAll("\\s+", " ")
                .strip();
    }
}
