package dev.footing.formats.result;

import dev.footing.api.outcome.Distribution;
import dev.footing.api.outcome.MoneyDistribution;
import dev.footing.api.outcome.MoneyPercentiles;
import dev.footing.api.outcome.PairedDifference;
import dev.footing.api.outcome.Probability;
import dev.footing.api.outcome.RunwayDistribution;
import dev.footing.api.outcome.SimulatedOutcome;
import dev.footing.api.outcome.SimulationParameters;
import dev.footing.api.quantity.Parameter;
import dev.footing.formats.json.JsonWriter;
import java.util.Optional;
import java.util.OptionalDouble;

/** Writes the figures of a simulation; a month beyond the horizon is {@code null}. */
final class SimulationWriter {
    private final JsonWriter json;

    SimulationWriter(JsonWriter json) {
        this.json = json;
    }

    void write(SimulatedOutcome outcome) {
        json.startObject();
        for (Parameter<SimulatedOutcome> parameter : SimulationParameters.all()) {
            Optional<?> figure = parameter.get(outcome);
            if (figure.isPresent()) {
                json.name(parameter.path());
                figure(figure.orElseThrow());
            }
        }
        json.endObject();
    }

    void probability(Probability probability) {
        json.startObject()
                .member("probability", probability.probability())
                .member("error", probability.error())
                .endObject();
    }

    private void figure(Object figure) {
        if (figure instanceof Distribution distribution) {
            distribution(distribution);
        } else if (figure instanceof MoneyDistribution amounts) {
            amounts(amounts);
        } else if (figure instanceof RunwayDistribution runway) {
            runway(runway);
        } else if (figure instanceof Probability probability) {
            probability(probability);
        } else if (figure instanceof PairedDifference difference) {
            difference(difference);
        } else if (figure instanceof MoneyPercentiles percentiles) {
            json.startObject();
            percentiles(percentiles);
            json.endObject();
        } else if (figure instanceof Iterable<?> months) {
            json.startList();
            months.forEach(this::figure);
            json.endList();
        } else {
            json.value(figure);
        }
    }

    private void distribution(Distribution figure) {
        json.startObject()
                .member("mean", figure.mean())
                .member("stdev", figure.stdev())
                .member("error", figure.error())
                .member("p5", figure.p5())
                .member("p25", figure.p25())
                .member("p50", figure.p50())
                .member("p75", figure.p75())
                .member("p95", figure.p95())
                .endObject();
    }

    private void amounts(MoneyDistribution figure) {
        json.startObject()
                .member("mean", figure.mean())
                .member("stdev", figure.stdev())
                .member("error", figure.error());
        percentiles(figure.bands());
        json.endObject();
    }

    private void percentiles(MoneyPercentiles figure) {
        json.member("p5", figure.p5())
                .member("p25", figure.p25())
                .member("p50", figure.p50())
                .member("p75", figure.p75())
                .member("p95", figure.p95());
    }

    private void runway(RunwayDistribution figure) {
        json.startObject();
        months("mean", figure.mean());
        months("stdev", figure.stdev());
        months("error", figure.error());
        months("p5", figure.p5());
        months("p25", figure.p25());
        months("p50", figure.p50());
        months("p75", figure.p75());
        months("p95", figure.p95());
        json.endObject();
    }

    private void months(String name, OptionalDouble months) {
        json.name(name);
        if (months.isPresent()) {
            json.value(months.getAsDouble());
        } else {
            json.nothing();
        }
    }

    private void difference(PairedDifference figure) {
        json.startObject()
                .member("other", figure.other().value())
                .member("mean", figure.mean())
                .member("error", figure.error())
                .member("low", figure.low())
                .member("high", figure.high())
                .name("ahead");
        probability(figure.ahead());
        json.endObject();
    }
}
