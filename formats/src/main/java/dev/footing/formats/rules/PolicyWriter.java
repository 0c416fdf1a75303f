package dev.footing.formats.rules;

import dev.footing.api.policy.ExchangeRate;
import dev.footing.api.policy.Policy;
import dev.footing.api.policy.PolicyParameters;
import dev.footing.api.strategy.StrategyOverride;
import dev.footing.formats.json.JsonWriter;

/**
 * Writes policies: one that was made by overrides as these, any other one whole. What it writes, {@link PolicyReader}
 * reads as the same policy, where it knows what the policy is based on.
 *
 * <pre>{@code
 * String text = PolicyWriter.text(policy);
 * }</pre>
 */
public final class PolicyWriter {
    private PolicyWriter() {}

    /**
     * Writes a policy.
     *
     * @param policy a policy
     * @return a document of its own
     */
    public static String text(Policy policy) {
        return JsonWriter.text(json -> {
            RulesWriter.header(json, PolicyReader.SCHEMA, policy.id());
            if (policy.basedOn().isPresent()) {
                RulesWriter.overrides(json, policy.basedOn().orElseThrow(), policy.overrides());
            } else {
                RulesWriter.entries(json, PolicyParameters.all(), policy, policy.evidence());
            }
            if (!policy.strategyOverrides().isEmpty()) {
                json.name(Names.STRATEGY_OVERRIDES).startList();
                policy.strategyOverrides().forEach(override -> write(json, override));
                json.endList();
            }
            policy.exchangeRate().ifPresent(rate -> write(json, rate));
            json.endObject();
        });
    }

    private static void write(JsonWriter json, ExchangeRate rate) {
        json.name(Names.EXCHANGE_RATE)
                .startObject()
                .member(Names.CURRENCY, rate.currency().getCode())
                .member(Names.RATE, rate.rate())
                .member(Names.SOURCE, rate.source())
                .member(Names.DATE, rate.date())
                .endObject();
    }

    private static void write(JsonWriter json, StrategyOverride override) {
        json.startObject()
                .member(Names.STRATEGY, override.strategy().value())
                .member(Names.PATH, override.path())
                .member(Names.VALUE, override.value().orElseThrow())
                .member(Names.REASON, override.reason())
                .endObject();
    }
}
