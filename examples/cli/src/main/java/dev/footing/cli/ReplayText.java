package dev.footing.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.diagnosis.DiagnosedIds;
import dev.footing.api.diagnosis.Diagnosis;
import dev.footing.api.diagnosis.SpiralStage;
import dev.footing.api.outcome.SimulatedOutcome;
import dev.footing.api.quantity.Identified;
import dev.footing.api.startup.CurrentPlatform;
import dev.footing.api.startup.Motive;
import dev.footing.cli.replay.Bracket;
import dev.footing.cli.replay.Counterfactual;
import dev.footing.cli.replay.Replay;
import dev.footing.formats.text.Headline;
import dev.footing.formats.text.Page;
import dev.footing.formats.text.PageStyle;
import dev.footing.formats.text.Rounded;
import dev.footing.formats.text.TextTable;
import dev.footing.formats.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Replays for readers. */
final class ReplayText {
    /** What has to be said of every replay. */
    static final String CAVEAT = "An example, not proof: the founding article tells the story afterwards, in few"
            + " figures, and draws its lesson from it. What it does not tell is assumed, and marked so in the profiles."
            + " Dates are invented.";

    private final Page page;

    private ReplayText(PageStyle style) {
        this.page = new Page(style);
    }

    /** What would have been said at the end of each bracket, beside the record. */
    static String of(Replay replay, ImmutableList<Assessment> said, PageStyle style) {
        ReplayText text = new ReplayText(style);
        text.page.heading(replay.name() + ": what would have been said, and what happened");
        text.page.paragraph(replay.company());
        text.page.blank();
        text.basis(said.get(0));
        Streams.forEachPair(replay.brackets().stream(), said.stream(), text::bracket);
        text.page.line("In the end");
        text.page.item(replay.outcome());
        return text.page.text();
    }

    /** Staying against moving. */
    static String of(Replay replay, Counterfactual compared, Assessment among, PageStyle style) {
        ReplayText text = new ReplayText(style);
        Bracket bracket = compared.bracket();
        text.page.heading(replay.name() + ": moving to " + compared.move().id() + " after month " + bracket.month());
        text.basis(among);
        between(replay, compared).ifPresent(said -> {
            text.page.paragraph(said);
            text.page.blank();
        });
        text.page.paragraph("As known on " + day(among) + ", over "
                + among.startup().budget().horizonMonths() + " months, on average over "
                + String.format(Locale.ROOT, "%,d", compared.trials())
                + " trials:");
        text.page.blank();
        TextTable table = new TextTable("", "On product", "Lasts", "Round", "Cash at the end");
        table.row(row("staying on " + compared.stay().id(), compared.stay()));
        table.row(row("moving to " + compared.move().id(), compared.move()));
        text.page.table(table);
        text.page.blank();
        text.page.paragraph("By the objective, moving is ahead in " + Rounded.percent(compared.ahead())
                + " of trials: on average it comes to " + objective(compared.move()) + ", and staying to "
                + objective(compared.stay())
                + ". It is what the round and revenue are expected to bring, less what infrastructure costs to own and"
                + " the product work that it takes.");
        compared.move()
                .vetoes()
                .forEach(veto -> text.page.item(
                        "It would have been ruled out: " + veto.rule().id() + "."));
        return text.page.text();
    }

    /** That a month was asked for of which nothing is told, and what stands in. */
    private static Optional<String> between(Replay replay, Counterfactual compared) {
        return replay.brackets().stream()
                .filter(bracket -> bracket.fromMonth() <= compared.asked() && compared.asked() < bracket.month())
                .findFirst()
                .map(bracket -> "Month " + compared.asked() + " lies in the bracket of months " + bracket.fromMonth()
                        + " to " + bracket.month() + ", of which the end alone is told. So both begin with what was"
                        + " known after month " + compared.bracket().month() + ".");
    }

    private static String objective(StrategyAssessment one) {
        return Rounded.money(one.simulation().orElseThrow().objective());
    }

    private void basis(Assessment assessment) {
        page.paragraph(
                CAVEAT + " Calibration " + assessment.provenance().calibration().id() + ".");
        page.blank();
    }

    private void bracket(Bracket bracket, Assessment said) {
        page.line("Months " + bracket.fromMonth() + " to " + bracket.month() + ", as known on " + day(said));
        page.item("Said: " + Headline.of(said.verdict()));
        diagnosis(said);
        current(said).ifPresent(stay -> {
            page.item("Staying on " + stay.id() + ": " + figures(stay));
            said.verdict()
                    .strategy()
                    .filter(ahead -> !ahead.equals(stay.id()))
                    .flatMap(said::strategy)
                    .ifPresent(move -> page.item("With " + move.id() + ": " + figures(move)));
        });
        page.item("Record: " + bracket.record());
        page.blank();
    }

    /** The stage, what is raised, the motives that were named, and what kind of course follows. */
    private void diagnosis(Assessment said) {
        DiagnosedIds found = said.diagnosis().ids();
        page.item("Spiral: "
                + (found.stage() == SpiralStage.NONE
                        ? "in no stage"
                        : found.stage().id()) + ". Raised: " + ids(found.redFlags()) + ".");
        if (!said.startup().motives().isEmpty()) {
            page.item("Motives: "
                    + said.startup().motives().stream()
                            .map(motive -> motive.id() + checked(said.diagnosis(), motive))
                            .collect(Collectors.joining(", "))
                    + ". Traps raised: " + ids(found.traps()) + ".");
        }
        said.courseOfAction()
                .ifPresent(course ->
                        page.item("Course of action: a " + course.kind().id() + "."));
    }

    private static String checked(Diagnosis diagnosis, Motive motive) {
        return diagnosis.motives().stream()
                .filter(finding -> finding.motive() == motive)
                .map(finding -> " (" + finding.state().id() + ")")
                .findFirst()
                .orElse("");
    }

    private static String ids(Set<? extends Identified> found) {
        return found.isEmpty() ? "none" : found.stream().map(Identified::id).collect(Collectors.joining(", "));
    }

    private static String day(Assessment assessment) {
        return assessment.startup().asOf().orElseThrow().toString();
    }

    private static Optional<StrategyAssessment> current(Assessment assessment) {
        Optional<String> id = assessment.startup().current().flatMap(CurrentPlatform::strategy);
        return assessment.strategies().stream()
                .filter(one -> id.filter(one.id().value()::equals).isPresent())
                .findFirst();
    }

    private static String figures(StrategyAssessment one) {
        SimulatedOutcome outcome = one.simulation().orElseThrow();
        return Words.percent(outcome.productShare().mean()) + " of engineering on the product; cash lasts in "
                + Rounded.percent(outcome.lasts().probability()) + " of trials"
                + outcome.round()
                        .map(round -> "; the round is raised in "
                                + Rounded.percent(round.raiseProbability().mean()))
                        .orElse("")
                + ".";
    }

    private static List<String> row(String path, StrategyAssessment one) {
        SimulatedOutcome outcome = one.simulation().orElseThrow();
        return List.of(
                path,
                Words.percent(outcome.productShare().mean()),
                Rounded.percent(outcome.lasts().probability()),
                outcome.round()
                        .map(round -> Rounded.percent(round.raiseProbability().mean()))
                        .orElse("none"),
                Rounded.money(outcome.cashAtHorizon()));
    }
}
