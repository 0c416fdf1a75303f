package dev.footing.formats.profile;

import dev.footing.api.startup.Input;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Motive;
import dev.footing.formats.json.JsonNode;
import dev.footing.formats.reading.Checks;
import dev.footing.formats.reading.EstimateReader;
import dev.footing.formats.reading.ScalarReader;
import java.util.Optional;
import org.joda.money.CurrencyUnit;

/** Reads the value of one input by its kind and checks its range. */
final class InputReader {
    private final Checks checks;
    private final ScalarReader scalars;
    private final EstimateReader estimates;
    private final RecordReader records;

    InputReader(Checks checks, ScalarReader scalars, CurrencyUnit currency) {
        this.checks = checks;
        this.scalars = scalars;
        this.estimates = new EstimateReader(checks, scalars, currency);
        this.records = new RecordReader(checks, scalars);
    }

    <T> Optional<Stated<T>> read(Input<T> input, JsonNode node) {
        return value(input, node)
                .map(value -> Stated.of(input, value, node))
                .flatMap(stated -> checks.make(node, () -> checked(stated)));
    }

    private static <T> Stated<T> checked(Stated<T> stated) {
        return new Stated<>(stated.input(), stated.input().check(stated.value()), stated.node());
    }

    private Optional<?> value(Input<?> input, JsonNode node) {
        return switch (input.kind()) {
            case TEXT -> scalars.text(node);
            case DATE -> scalars.date(node);
            case CHOICE -> scalars.choice(input, node);
            case CHOICES -> scalars.choices(Motive.class, node);
            case YES_NO -> scalars.yesNo(node);
            case WHOLE -> scalars.whole(input.range(), node);
            case NUMBER -> scalars.number(node);
            case AMOUNT -> scalars.amount(node);
            case ESTIMATE -> estimates.number(node);
            case AMOUNT_ESTIMATE -> estimates.amount(node);
            case RECORDS -> input == Inputs.CORRELATIONS ? records.correlations(node) : records.optimizations(node);
        };
    }
}
