package dev.footing.formats.report;

import com.google.common.collect.ImmutableList;
import dev.footing.api.difference.Difference;
import dev.footing.api.difference.MechanismDifference;
import dev.footing.api.record.RecordedVerdict;
import dev.footing.api.strategy.StrategyId;
import dev.footing.formats.document.Block;
import dev.footing.formats.document.Blocks;
import dev.footing.formats.document.Section;
import dev.footing.formats.document.TableLayout;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;

/** Which mechanism of the rules moves the strategies that are ahead by how much, and with which the verdict turns. */
final class MechanismSection {
    private final Difference difference;

    MechanismSection(Difference difference) {
        this.difference = difference;
    }

    Section section() {
        List<MechanismDifference> mechanisms = difference.mechanisms();
        if (mechanisms.isEmpty()) {
            return Section.of("mechanisms", "What the rules changed");
        }
        ImmutableList<StrategyId> ahead = Stream.of(difference.from(), difference.to())
                .flatMap(result -> result.verdict().strategy().stream())
                .distinct()
                .filter(id -> mechanisms.get(0).objective(id).isPresent())
                .collect(ImmutableList.toImmutableList());
        Predicate<MechanismDifference> moves = mechanism -> !mechanism.turns().isEmpty()
                || ahead.stream().anyMatch(id -> !amount(mechanism, id).isZero());
        Blocks blocks = new Blocks().paragraph(introduction());
        if (!ahead.isEmpty()) {
            String currency = difference.to().startup().budget().currency().getCode();
            TableLayout<MechanismDifference> layout = TableLayout.<MechanismDifference>cornered(
                            "What the rules changed, " + currency)
                    .names("Mechanism", mechanism -> mechanism.mechanism().id());
            ahead.forEach(
                    id -> layout.figures(id.value(), mechanism -> DifferenceDocument.exact(amount(mechanism, id))));
            blocks.add(layout.block(mechanisms.stream().filter(moves).toList()));
        }
        return blocks.addAll(Block.items(turns()))
                .addAll(Block.items(
                        still(mechanisms.stream().filter(moves.negate()).toList())))
                .quiet("mechanisms", "What the rules changed");
    }

    private static String introduction() {
        return "What each mechanism of the rules adds for the second startup and the strategies of today, on average over"
                + " the order of this list and the same backwards; the parts sum to what the rules change.";
    }

    private Stream<String> turns() {
        return difference.mechanisms().stream()
                .flatMap(mechanism -> mechanism.turns().stream()
                        .map(turn -> "The verdict turns with " + named(mechanism) + ", from " + verdict(turn.from())
                                + " to " + verdict(turn.to()) + "."))
                .distinct();
    }

    private static String verdict(RecordedVerdict verdict) {
        return DifferenceDocument.verdict(verdict);
    }

    private static Stream<String> still(List<MechanismDifference> still) {
        return still.isEmpty()
                ? Stream.of()
                : Stream.of("Changed without an effect here: "
                        + still.stream().map(MechanismSection::named).collect(Collectors.joining(", ")) + ".");
    }

    /** With its entries, where these say more. */
    private static String named(MechanismDifference mechanism) {
        return mechanism.mechanism().id() + " (" + String.join(", ", mechanism.paths()) + ")";
    }

    private static Money amount(MechanismDifference mechanism, StrategyId id) {
        return mechanism.objective(id).orElseThrow();
    }
}
