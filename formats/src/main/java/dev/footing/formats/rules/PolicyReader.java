package dev.footing.formats.rules;

import com.google.common.collect.ImmutableList;
import dev.footing.api.policy.ExchangeRate;
import dev.footing.api.policy.Policy;
import dev.footing.api.policy.PolicyDraft;
import dev.footing.api.policy.PolicyParameters;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.strategy.StrategyOverride;
import dev.footing.api.strategy.StrategyParameters;
import dev.footing.formats.json.JsonNode;
import dev.footing.formats.reading.Currencies;
import java.time.LocalDate;
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
        return new PolicyReader(shipped);
    }

    @Override
    Policy read(RulesFile file, ImmutableList<Policy> shipped) {
        file.header(SCHEMA, ImmutableList.of(Names.STRATEGY_OVERRIDES, Names.EXCHANGE_RATE));
        String id = file.id();
        Optional<Policy> base = file.base(shipped, Policy::id);
        Optional<PolicyDraft> onBase =
                base.flatMap(from -> file.checks().make(file.root(), () -> PolicyDraft.of(from, id)));
        PolicyDraft draft = onBase.orElse(PolicyDraft.empty(id));
        file.entries(PolicyParameters.entries(), ImmutableList.of(), draft::set);
        file.overrides(PolicyParameters.entries(), draft::override);
        file.root()
                .member(Names.STRATEGY_OVERRIDES)
                .ifPresent(list ->
                        file.each(list, node -> strategyOverride(file, node).ifPresent(draft::override)));
        file.root()
                .member(Names.EXCHANGE_RATE)
                .flatMap(node -> exchangeRate(file, node))
                .ifPresent(draft::exchangeRate);
        return file.build(draft::build);
    }

    private static Optional<ExchangeRate> exchangeRate(RulesFile file, JsonNode node) {
        ImmutableList<String> required = ImmutableList.of(Names.CURRENCY, Names.RATE, Names.SOURCE, Names.DATE);
        if (!file.checks().members(node, required, ImmutableList.of(), "currency, rate, source and date")) {
            return Optional.empty();
        }
        Optional<CurrencyUnit> currency =
                node.member(Names.CURRENCY).flatMap(code -> Currencies.read(file.checks(), code));
        Optional<BigMoney> rate = node.member(Names.RATE).flatMap(file.scalars()::amount);
        Optional<String> source = node.member(Names.SOURCE).flatMap(file.scalars()::text);
        Optional<LocalDate> date = node.member(Names.DATE).flatMap(file.scalars()::date);
        boolean all = currency.isPresent() && rate.isPresent() && source.isPresent() && date.isPresent();
        return all
                ? file.checks()
                        .make(
                                node,
                                () -> new ExchangeRate(
                                        currency.orElseThrow(),
                                        rate.orElseThrow(),
                                        source.orElseThrow(),
                                        date.orElseThrow()))
                : Optional.empty();
    }

    private static Optional<StrategyOverride> strategyOverride(RulesFile file, JsonNode node) {
        ImmutableList<String> required = ImmutableList.of(Names.STRATEGY, Names.PATH, Names.VALUE, Names.REASON);
        if (!file.checks().members(node, required, ImmutableList.of(), "strategy, path, value and reason")) {
            return Optional.empty();
        }
        JsonNode named = node.member(Names.STRATEGY).orElseThrow();
        Optional<StrategyId> strategy =
                file.scalars().text(named).flatMap(name -> file.checks().make(named, () -> StrategyId.of(name)));
        Optional<String> reason = file.reason(node);
        return file.entry(StrategyParameters.entries(), node)
                .flatMap(entry -> file.values()
                        .read(entry.parameter().form(), node.member(Names.VALUE).orElseThrow())
                        .flatMap(value -> strategy.flatMap(id -> reason.flatMap(why -> file.checks()
                                .make(node, () -> new StrategyOverride(id, entry.path(), Optional.of(value), why))))));
    }
}
