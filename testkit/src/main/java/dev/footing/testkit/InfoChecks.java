package dev.footing.testkit;

import com.google.common.base.CharMatcher;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Parameter;
import dev.footing.api.spi.ProviderInfo;
import dev.footing.api.spi.StrategyProvider;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.strategy.StrategyInfo;
import dev.footing.api.strategy.StrategyParameters;
import java.util.HashSet;
import java.util.Set;

/** The contract of what a provider says about itself. */
final class InfoChecks {
    private static final int LONGEST = 300;
    private static final String LINES =
            "what readers see has 1 to " + LONGEST + " characters, no control characters, and is not all blank";

    private final StrategyProviderContract contract;

    InfoChecks(StrategyProviderContract contract) {
        this.contract = contract;
    }

    void saysWhoItIs() {
        StrategyProvider provider = TestedProvider.made(contract);
        ProviderInfo info = said(provider);
        for (ProviderInfo again : new ProviderInfo[] {said(provider), said(TestedProvider.made(contract))}) {
            if (!info.equals(again)) {
                throw Breach.of(
                        "info() says " + info + ", and then " + again + ".",
                        "a provider says the same of itself each time.",
                        "Keep the info in a constant: private static final ProviderInfo INFO = ...");
            }
        }
        if (info.strategies().isEmpty()) {
            throw Breach.of(
                    "info() announces no strategy.",
                    "a provider announces every strategy that it may propose.",
                    "Name its StrategyInfo in ProviderInfo.of(id, name, SPI_LEVEL, INFO).");
        }
        Set<StrategyId> seen = new HashSet<>();
        for (StrategyInfo strategy : info.strategies()) {
            if (!seen.add(strategy.id())) {
                throw Breach.of(
                        "info() announces " + strategy.id() + " twice.",
                        "each strategy is announced once.",
                        "Remove one of the two, or give it an id of its own.");
            }
        }
    }

    private static ProviderInfo said(StrategyProvider provider) {
        ProviderInfo info;
        try {
            info = provider.info();
        } catch (Throwable thrown) {
            Breach.rethrowFaultOfMachine(thrown);
            throw Breach.of(
                    "info() throws " + Breach.described(thrown) + ".",
                    "a provider describes itself before it is asked for any startup.",
                    "Return a constant ProviderInfo; the rule that its values break is in the message above.");
        }
        if (isNull(info)) {
            throw Breach.of(
                    "info() returns null.", "a provider says who it is.", "Return ProviderInfo.of(id, name, ...).");
        }
        return info;
    }

    void hasRightLevel() {
        int level = TestedProvider.of(contract).info().spiLevel();
        if (level != StrategyProvider.SPI_LEVEL) {
            throw Breach.of(
                    "info() states level " + level + ".",
                    "the level is that of the api which the plugin is compiled against, here "
                            + StrategyProvider.SPI_LEVEL + ".",
                    "Pass the constant SPI_LEVEL, not a number, and use the footing-testkit of the same version as"
                            + " footing-api.");
        }
    }

    void usesOwnNames() {
        TestedProvider tested = TestedProvider.of(contract);
        if (tested.builtIn()) {
            return;
        }
        String id = tested.info().id();
        if (id.startsWith("footing.")) {
            throw Breach.of(
                    "The provider calls itself " + id + ".",
                    "ids that begin with footing. are Footing's own.",
                    "Choose an id that is yours, such as acme or acme.platform.");
        }
        if (!contract.discovered()) {
            return;
        }
        if (!isNamespace(id)) {
            throw Breach.of(
                    "The id " + id + " cannot begin the id of a strategy.",
                    "a provider's id is the namespace of its strategies: words of letters and digits, joined by single"
                            + " hyphens and dots.",
                    "Choose an id without a hyphen at the end of a word, such as acme or acme-cloud.platform.");
        }
        for (StrategyInfo strategy : tested.info().strategies()) {
            if (!strategy.id().value().startsWith(id + ".")) {
                throw Breach.of(
                        "The strategy " + strategy.id() + " is not in the namespace " + id + ".",
                        "a plugin's strategies stand in the namespace of its provider; plain ids are Footing's own.",
                        "Call it " + id + "." + lastWord(strategy.id()) + ".");
            }
        }
    }

    void writesLines() {
        TestedProvider tested = TestedProvider.of(contract);
        checkLine("the provider's name", tested.info().name());
        for (StrategyInfo strategy : tested.info().strategies()) {
            checkLine("the name of " + strategy.id(), strategy.name());
            checkLine("the summary of " + strategy.id(), strategy.summary());
        }
        tested.forEach((probe, strategy) -> {
            strategy.notQuantified().forEach(line -> checkLine("notQuantified of " + strategy.id(), line));
            for (Parameter<Strategy> parameter : StrategyParameters.all()) {
                String source = strategy.evidenceOf(parameter).source();
                if (!source.isBlank()) {
                    checkLine("the evidence of " + parameter.path() + " of " + strategy.id(), source);
                }
            }
        });
    }

    private static void checkLine(String what, String text) {
        boolean line = !text.isBlank()
                && text.length() <= LONGEST
                && CharMatcher.javaIsoControl().matchesNoneOf(text);
        if (!line) {
            String shown = CharMatcher.javaIsoControl().replaceFrom(text, '?');
            throw Breach.of(
                    "Not a line of text: " + what + ", \"" + shown + "\".",
                    LINES + ".",
                    "Write one short line, without line breaks and tabs.");
        }
    }

    private static boolean isNamespace(String id) {
        try {
            return StrategyId.of(id + ".x").namespaced();
        } catch (InvalidValueException refused) {
            return false;
        }
    }

    private static String lastWord(StrategyId id) {
        return id.value().substring(id.value().lastIndexOf('.') + 1);
    }

    /** Foreign code may return null whatever its signature says. */
    @SuppressWarnings("ConstantValue")
    static boolean isNull(Object value) {
        return value == null;
    }
}
