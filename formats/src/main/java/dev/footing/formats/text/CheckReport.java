package dev.footing.formats.text;

import dev.footing.api.record.Check;
import dev.footing.api.record.Check.Finding;
import dev.footing.api.record.Check.Outcome;
import dev.footing.api.record.Check.TripWire;
import dev.footing.api.record.RecordedResult;
import dev.footing.api.record.RecordedVerdict;
import dev.footing.api.record.Trigger;
import dev.footing.api.strategy.StrategyId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.joda.money.CurrencyUnit;

/**
 * A check as plain text: what is to be done, why, and every trip-wire with where it was, where it is and where it
 * trips.
 *
 * <pre>{@code
 * System.out.print(CheckReport.of(check));
 * }</pre>
 */
public final class CheckReport {
    private final Check check;
    private final CurrencyUnit currency;
    private final Page page;

    private CheckReport(Check check, PageStyle style) {
        this.page = new Page(style);
        this.check = check;
        this.currency = check.record().result().startup().budget().currency();
    }

    /**
     * Renders a check.
     *
     * @param check the check
     * @return the text
     */
    public static String of(Check check) {
        return of(check, PageStyle.PLAIN);
    }

    /**
     * Renders a check for a page of some width.
     *
     * @param check the check
     * @param style how it is laid out
     * @return the text
     */
    public static String of(Check check, PageStyle style) {
        CheckReport report = new CheckReport(check, style);
        report.render();
        return report.page.text();
    }

    private void render() {
        RecordedResult result = check.record().result();
        page.paragraph(headline());
        page.paragraph("Decided on " + check.record().date() + " for " + check.decidedFor() + ": "
                + said(result.verdict()) + ". On " + check.today() + ", for " + check.name()
                + ", by the same rules: " + said(check.now()) + ".");
        if (!check.sameName()) {
            page.paragraph(
                    "The names differ: the record is of " + check.decidedFor() + ", the profile of " + check.name()
                            + ". Make sure that it is the same startup; what follows goes by the figures alone.");
        }
        wires();
        check.findings().forEach(this::finding);
        page.blank();
        table();
        page.paragraph("By calibration " + result.calibration().id() + " and policy "
                + result.policy().id() + ", "
                + (result.seed().isPresent()
                        ? "seed " + result.seed().getAsLong() + " and "
                                + Words.number(result.trials().orElseThrow()) + " trials"
                        : "as planned")
                + ", as in the record.");
    }

    private String headline() {
        return switch (check.outcome()) {
            case HOLDS -> "HOLDS: the decision stands.";
            case WATCH -> "WATCH: the decision stands, and something moves.";
            case REOPEN -> "REOPEN: the decision has to be made again.";
        };
    }

    private void wires() {
        for (TripWire wire : check.wires()) {
            if (wire.outcome() != Outcome.HOLDS && wire.now().isPresent()) {
                Trigger trigger = wire.trigger();
                boolean crossed = wire.outcome() == Outcome.REOPEN;
                page.item(word(wire.outcome()) + ": the " + TriggerLines.measure(trigger)
                        + (crossed ? " has crossed its trip-wire" : " is near its trip-wire") + ": from "
                        + value(trigger, trigger.recorded()) + ", now "
                        + value(trigger, wire.now().getAsDouble()) + ", trips where it "
                        + TriggerLines.threshold(trigger, currency) + "; then " + TriggerLines.effect(trigger) + ".");
            }
        }
    }

    private void finding(Finding finding) {
        page.item(word(finding.outcome()) + ": " + Sentences.of(finding.what()));
    }

    private void table() {
        if (check.wires().isEmpty()) {
            page.paragraph("The record has no trip-wires.");
            return;
        }
        TextTable table = new TextTable("Trip-wire", "From", "Now", "Trips at", "Gone", "");
        for (TripWire wire : check.wires()) {
            Trigger trigger = wire.trigger();
            table.row(List.of(
                    trigger.measure(),
                    value(trigger, trigger.recorded()),
                    wire.now().isPresent() ? value(trigger, wire.now().getAsDouble()) : "unknown",
                    value(trigger, trigger.threshold()),
                    wire.now().isPresent()
                            ? Words.percent(trigger.wayTo(wire.now().getAsDouble()))
                            : "",
                    wire.outcome().id()));
        }
        page.table(table);
        page.paragraph("Gone: the share of the way from the recorded value to the threshold." + measuredFor());
        page.blank();
    }

    /** Of which strategy the values are, where it is another one by now. */
    private String measuredFor() {
        Optional<StrategyId> decided = check.record().result().verdict().strategy();
        return decided.isEmpty() || decided.equals(check.now().strategy())
                ? ""
                : " Now: for " + decided.orElseThrow() + ", as recorded.";
    }

    private String value(Trigger trigger, double value) {
        return TriggerLines.value(value, trigger.unit(), currency);
    }

    private static String said(RecordedVerdict verdict) {
        return verdict.kind().id().replace('-', ' ')
                + verdict.strategy().map(StrategyId::value).map(id -> ", " + id).orElse("");
    }

    private static String word(Outcome outcome) {
        return outcome.id().toUpperCase(Locale.ROOT);
    }
}
