package dev.footing.formats.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.footing.api.policy.ExchangeRate;
import dev.footing.api.policy.Policy;
import dev.footing.api.policy.PolicyDraft;
import dev.footing.api.policy.PolicyParameters;
import dev.footing.formats.json.JsonNode;
import dev.footing.formats.reading.ScalarReader;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/**
 * Reads policies. Either everything in a document is understood, or it is refused with all that is wrong with it, each
 * with its JSON pointer and line. A document states every entry with its evidence, or overrides entries of a policy
 * that ships, each with a reason. Amounts of strategies are in US dollars, and an exchange rate is one into these.
 *
 * <pre>{@code
 * Policy policy = PolicyReader.extending(Policies.shipped()).read(Path.of("policy.json"));
 * }</pre>
 */
public final class PolicyReader extends RulesReader<Policy> {
    /** The schema of the policies that this reads. */
    public static final String SCHEMA = "footing/policy/1";

    static final String EXCHANGE_RATE = "exchangeRate";
    static final String EXCHANGE_RATES = "exchangeRates";
    static final String CURRENCY = "currency";
    static final String RATE = "rate";
    static final String SOURCE = "source";
    static final String DATE = "date";

    private PolicyReader(ImmutableList<Policy> shipped) {
        super(shipped);
    }

    /**
     * A reader of policies.
     *
     * @param shipped what a document may extend
     * @return the reader
     */
    public static PolicyReader extending(ImmutableList<Policy> shipped) {
        Objects.requireNonNull(shipped, "shipped");
        return new PolicyReader(shipped);
    }

    @Override
    Policy read(RulesFile file, ImmutableList<Policy> shipped) {
        file.header(SCHEMA, ImmutableList.of(StrategyOverrideReader.STRATEGY_OVERRIDES, EXCHANGE_RATE, EXCHANGE_RATES));
        String id = file.id();
        Optional<Policy> base = file.base(shipped, Policy::id);
        Optional<PolicyDraft> onBase =
                base.flatMap(from -> file.checks().make(file.root(), () -> PolicyDraft.of(from, id)));
        PolicyDraft draft = onBase.orElse(PolicyDraft.empty(id));
        file.entries(PolicyParameters.entries(), ImmutableList.of(), draft::set);
        file.overrides(PolicyParameters.entries(), draft::override);
        new StrategyOverrideReader(file).read(draft::override);
        file.root()
                .member(EXCHANGE_RATE)
                .flatMap(node -> exchangeRate(file, node))
                .ifPresent(draft::exchangeRate);
        file.root()
                .member(EXCHANGE_RATES)
                .flatMap(node -> file.checks()
                        .list(node, "must be a list", "Give a list of rates.", rate -> exchangeRate(file, rate)))
                .ifPresent(rates -> rates.forEach(draft::exchangeRate));
        return file.build(draft::build);
    }

    private static Optional<ExchangeRate> exchangeRate(RulesFile file, JsonNode node) {
        ScalarReader scalars = file.scalars();
        return file.checks()
                .read(
                        node,
                        "currency, rate, source and date",
                        ImmutableMap.of(
                                CURRENCY, scalars::currency,
                                RATE, scalars::amount,
                                SOURCE, scalars::text,
                                DATE, scalars::date),
                        rate -> new ExchangeRate(
                                rate.get(CURRENCY, CurrencyUnit.class),
                                rate.get(RATE, BigMoney.class),
                                rate.text(SOURCE),
                                rate.get(DATE, LocalDate.class)));
    }
}
