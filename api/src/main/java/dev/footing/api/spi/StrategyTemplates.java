package dev.footing.api.spi;

import com.google.common.collect.ImmutableList;
import dev.footing.api.policy.PriceBook;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.ComponentOption;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyInfo;
import java.util.Objects;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;

/**
 * The templates of one provider, whose prices are in one currency. It answers what a {@link StrategyProvider} is asked;
 * the provider keeps it in a constant. Startups that count in another currency get no strategies.
 *
 * <pre>{@code
 * public final class AcmeProvider implements StrategyProvider {
 *     private static final StrategyTemplates TEMPLATES =
 *             StrategyTemplates.of("acme", "Acme", SPI_LEVEL, CurrencyUnit.USD, new Racks(), new Cloud());
 *
 *     @Override
 *     public ProviderInfo info() {
 *         return TEMPLATES.info();
 *     }
 *
 *     @Override
 *     public ImmutableList<Strategy> propose(Startup startup) {
 *         return TEMPLATES.propose(startup);
 *     }
 * }
 * }</pre>
 */
public final class StrategyTemplates {
    private final ProviderInfo info;
    private final CurrencyUnit currency;
    private final ImmutableList<StrategyTemplate> templates;

    private StrategyTemplates(ProviderInfo info, CurrencyUnit currency, ImmutableList<StrategyTemplate> templates) {
        this.info = info;
        this.currency = currency;
        this.templates = templates;
    }

    /**
     * Collects the templates of a provider.
     *
     * @param id the provider's id
     * @param name the provider's name for readers
     * @param spiLevel {@link StrategyProvider#SPI_LEVEL}
     * @param currency the currency of all amounts
     * @param templates its strategies, in the order in which they are announced
     * @return the templates
     */
    public static StrategyTemplates of(
            String id, String name, int spiLevel, CurrencyUnit currency, StrategyTemplate... templates) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(templates, "templates");
        ImmutableList<StrategyTemplate> all = ImmutableList.copyOf(templates);
        StrategyInfo[] infos = all.stream().map(StrategyTemplate::info).toArray(StrategyInfo[]::new);
        return new StrategyTemplates(ProviderInfo.of(id, name, spiLevel, infos), currency, all);
    }

    /**
     * Says on which list prices the strategies rest, so that a host can tell when they are old.
     *
     * @param prices the prices
     * @return the same templates with these
     */
    public StrategyTemplates withPrices(PriceBook prices) {
        Objects.requireNonNull(prices, "prices");
        ProviderInfo.Builder priced = ProviderInfo.builder();
        priced.from(info).prices(prices);
        return new StrategyTemplates(priced.build(), currency, templates);
    }

    /** {@return who the provider is and which strategies it knows} */
    public ProviderInfo info() {
        return info;
    }

    /**
     * Tailors to a startup every strategy that applies to it.
     *
     * @param startup a startup
     * @return the strategies, in the order of the templates
     */
    public ImmutableList<Strategy> propose(Startup startup) {
        return applicableTo(startup)
                .map(template -> template.tailoredTo(startup))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Collects what the strategies that apply to a startup offer for single components.
     *
     * @param startup a startup
     * @return the options, in the order of the templates
     */
    public ImmutableList<ComponentOption> components(Startup startup) {
        return applicableTo(startup)
                .flatMap(template -> template.components(startup).stream())
                .collect(ImmutableList.toImmutableList());
    }

    private Stream<StrategyTemplate> applicableTo(Startup startup) {
        return startup.budget().currency().equals(currency)
                ? templates.stream().filter(template -> template.appliesTo(startup))
                : Stream.empty();
    }
}
