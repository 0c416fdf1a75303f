package dev.footing.formats.html.page;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.policy.PolicyParameters;
import dev.footing.api.quantity.Parameter;
import dev.footing.api.quantity.Unit;
import dev.footing.api.sensitivity.BreakEven;
import dev.footing.api.sensitivity.Crossing;
import dev.footing.api.sensitivity.Sensitivity;
import dev.footing.api.startup.Input;
import dev.footing.api.startup.Inputs;
import dev.footing.formats.html.chart.Strips;
import dev.footing.formats.html.chart.Tornado;
import dev.footing.formats.text.Quantities;
import dev.footing.formats.text.Section;
import dev.footing.formats.text.Turns;
import dev.footing.formats.text.Words;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.joda.money.Money;

/** What would turn the verdict: where plans break even, and what each input moves, where that was looked into. */
final class TurnBlocks {
    private static final int MOST = 12;

    private final Assessment assessment;
    private final Passages passages;
    private final Cash cash;

    TurnBlocks(Assessment assessment, Passages passages) {
        this.assessment = assessment;
        this.passages = passages;
        this.cash = new Cash(assessment.startup().budget().currency());
    }

    ImmutableList<Block> blocks() {
        ImmutableList<Block> said = passages.of("", Section.SENSITIVITY);
        if (said.isEmpty()) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<Block> blocks = ImmutableList.builder();
        List<BreakEven> crossing = assessment.breakEven().stream()
                .filter(one -> one.answer() instanceof BreakEven.Crossings)
                .limit(MOST)
                .toList();
        if (!crossing.isEmpty()) {
            blocks.add(strips(crossing));
        }
        List<Sensitivity> moving = assessment.sensitivity().stream()
                .filter(one -> !one.importance().isZero())
                .filter(one ->
                        one.marginAtLow().isPresent() || one.marginAtHigh().isPresent())
                .limit(MOST)
                .toList();
        if (!moving.isEmpty()) {
            blocks.add(tornado(moving));
        }
        return blocks.addAll(said).build();
    }

    /** Break-even along the one input that was looked into; nothing where none was. */
    ImmutableList<Block> single() {
        if (assessment.breakEven().isEmpty()) {
            return ImmutableList.of();
        }
        BreakEven one = assessment.breakEven().get(0);
        if (one.answer() instanceof BreakEven.Crossings) {
            return ImmutableList.of(strips(ImmutableList.of(one)));
        }
        return one.answer() instanceof BreakEven.Always always
                ? ImmutableList.of(new Block.Prose(always.winner() + " is better, as planned, wherever "
                        + label(one.driver()) + " is between " + written(one.driver(), always.low(), one.unit())
                        + " and "
                        + written(one.driver(), always.high(), one.unit()) + "."))
                : ImmutableList.of(new Block.Prose("Where " + one.first() + " and " + one.second()
                        + " break even cannot be told along " + label(one.driver()) + "."));
    }

    private Block strips(List<BreakEven> crossing) {
        BreakEven pair = crossing.get(0);
        String name = "Break-even of " + pair.first() + " and " + pair.second() + ", as planned";
        return new Block.Chart(
                "break-even",
                true,
                new Strips(name, crossing.stream().map(this::strip).collect(ImmutableList.toImmutableList()))
                        .draw(
                                "Each strip is the range of one input while all else stays; it changes where the better of"
                                        + " the two does. The dot is the value as it is."),
                new Block.Grid(
                        name,
                        ImmutableList.of(
                                "Input", "From", "To", "Turns at", "Better below", "Better above", "Simulated there"),
                        crossing.stream()
                                .flatMap(one -> ((BreakEven.Crossings) one.answer())
                                        .crossings().stream().map(turn -> row(one, turn)))
                                .collect(ImmutableList.toImmutableList())));
    }

    private ImmutableList<String> row(BreakEven breakEven, Crossing turn) {
        BreakEven.Crossings answer = (BreakEven.Crossings) breakEven.answer();
        return ImmutableList.of(
                label(breakEven.driver()),
                written(breakEven.driver(), answer.low(), breakEven.unit()),
                written(breakEven.driver(), answer.high(), breakEven.unit()),
                Turns.at(breakEven, turn, assessment.startup().budget().currency()),
                turn.winnerBelow().value(),
                turn.winnerAbove().value(),
                Turns.simulated(breakEven, turn).orElse("not simulated"));
    }

    private Strips.Row strip(BreakEven breakEven) {
        BreakEven.Crossings answer = (BreakEven.Crossings) breakEven.answer();
        ImmutableList.Builder<String> winners = ImmutableList.builder();
        winners.add(answer.crossings().get(0).winnerBelow().value());
        answer.crossings().forEach(turn -> winners.add(turn.winnerAbove().value()));
        OptionalDouble now = now(breakEven.driver());
        double[] shown = DoubleStream.concat(answer.crossings().stream().mapToDouble(Crossing::at), now.stream())
                .filter(value -> value >= answer.low() && value <= answer.high())
                .sorted()
                .toArray();
        double first = shown[0];
        double last = shown[shown.length - 1];
        double beside = last > first ? (last - first) / 2 : Math.max(Math.abs(last) / 2, (answer.high() - first) / 10);
        return new Strips.Row(
                label(breakEven.driver()),
                Math.max(answer.low(), first - beside),
                Math.min(answer.high(), last + beside),
                answer.crossings().stream().map(Crossing::at).collect(ImmutableList.toImmutableList()),
                winners.build(),
                breakEven.first().value(),
                now,
                value -> written(breakEven.driver(), value, breakEven.unit()));
    }

    private Block tornado(List<Sensitivity> moving) {
        String name = "What each input moves: the margin at both ends of its range, as planned";
        OptionalDouble now = margin();
        ImmutableList<Tornado.Row> rows = moving.stream()
                .map(one -> {
                    double low = plain(one.marginAtLow().or(one::marginAtHigh).orElseThrow());
                    double high = plain(one.marginAtHigh().or(one::marginAtLow).orElseThrow());
                    return new Tornado.Row(
                            label(one.input()),
                            one.marginAtLow().isPresent() ? low : now.orElse(high),
                            one.marginAtHigh().isPresent() ? high : now.orElse(low),
                            written(one.input(), one.low(), one.unit()),
                            written(one.input(), one.high(), one.unit()));
                })
                .collect(ImmutableList.toImmutableList());
        return new Block.Chart(
                "tornado",
                true,
                new Tornado(name, rows, now, "margin of the one that is ahead over its rival", cash::of)
                        .draw("The widest is " + rows.get(0).label() + ", from "
                                + rows.get(0).low() + " to " + rows.get(0).high()
                                + ". Left of nothing the rival is ahead."),
                new Block.Grid(
                        name,
                        ImmutableList.of(
                                "Input", "From", "To", "Margin at the lower end", "Margin at the upper end", "Grade"),
                        moving.stream()
                                .map(one -> ImmutableList.of(
                                        label(one.input()),
                                        written(one.input(), one.low(), one.unit()),
                                        written(one.input(), one.high(), one.unit()),
                                        one.marginAtLow().map(Words::money).orElse("none"),
                                        one.marginAtHigh().map(Words::money).orElse("none"),
                                        one.grade().id() + (one.stale() ? ", old" : "")))
                                .collect(ImmutableList.toImmutableList())));
    }

    /** The margin as it is planned, where it is known between whom. */
    private OptionalDouble margin() {
        return assessment.breakEven().stream()
                .findFirst()
                .flatMap(pair -> assessment
                        .strategy(pair.first())
                        .flatMap(first -> assessment
                                .strategy(pair.second())
                                .map(second -> first.plan()
                                        .objective()
                                        .minus(second.plan().objective()))))
                .map(margin -> OptionalDouble.of(plain(margin)))
                .orElse(OptionalDouble.empty());
    }

    private OptionalDouble now(String driver) {
        return Inputs.find(driver)
                .flatMap(input -> input.get(assessment.startup()))
                .map(Values::plain)
                .orElse(OptionalDouble.empty());
    }

    /** A value of an input, an amount with its currency. */
    private String written(String id, double value, Unit unit) {
        return Quantities.of(id, value, unit, assessment.startup().budget().currency());
    }

    private static String label(String id) {
        return Inputs.find(id)
                .map(Input::label)
                .or(() -> PolicyParameters.all().stream()
                        .filter(parameter -> id.equals("policy/" + parameter.path()))
                        .map(Parameter::label)
                        .findFirst())
                .orElse(id);
    }

    private static double plain(Money amount) {
        return Cash.plain(amount);
    }
}
