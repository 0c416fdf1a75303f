package dev.footing.core.assessment;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.sensitivity.BreakEven;
import dev.footing.api.sensitivity.TurningPoint;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.verdict.Verdict;
import dev.footing.core.decision.Mixing;
import dev.footing.core.decision.OpenAnswers;
import dev.footing.core.decision.Setting;
import dev.footing.core.policy.Exchange;
import dev.footing.core.policy.Rules;
import dev.footing.core.sensitivity.CommonTrials;
import dev.footing.core.sensitivity.Inquiry;
import dev.footing.core.sensitivity.SensitivityFindings;
import dev.footing.core.sensitivity.SensitivityQuestion;
import dev.footing.core.sensitivity.TurningSearch;
import java.util.Optional;
import java.util.function.Predicate;

/** The questions about an answer: how sensitive it is to each input, and what would change it. */
public final class Inquiries {
    private final AssessmentSettings settings;
    private final Rules rules;

    /**
     * Takes the settings of the assessor.
     *
     * @param settings what the answer was computed with
     */
    public Inquiries(AssessmentSettings settings) {
        this.settings = settings;
        this.rules = settings.rules();
    }

    /**
     * Finds the smallest value of a driver with which a strategy wins.
     *
     * @param stated the startup
     * @param driver the id of the driver
     * @param strategy the strategy that is to win
     * @return the value, or that there is none
     */
    public TurningPoint turningPoint(Startup stated, String driver, StrategyId strategy) {
        new Preparation(settings).requireKnown(strategy);
        return turningPoint(stated, driver, winner -> winner.id().equals(strategy));
    }

    /**
     * Finds the smallest value of a driver with which a strategy of a kind wins. A mix may take part at some values
     * alone.
     *
     * @param stated the startup
     * @param driver the id of the driver
     * @param wanted whether a strategy is of that kind
     * @return the value, or that there is none
     */
    public TurningPoint turningPoint(Startup stated, String driver, Predicate<Strategy> wanted) {
        Startup startup = new Preparation(settings).prepare(stated).startup();
        return new TurningSearch(question(startup), trials(), wanted).search(driver);
    }

    /**
     * Finds where the winner of an answer and the strategy next to it break even along a driver.
     *
     * @param answer the answer
     * @param driver the id of the driver
     * @return where they break even; empty where nothing wins or nothing is next to it
     */
    public Optional<BreakEven> breakEven(Assessment answer, String driver) {
        Startup startup = Exchange.into(rules.currency(), answer.understood(), rules.policy());
        return inquiry(startup, answer.verdict(), answer.strategies()).breakEven(driver);
    }

    SensitivityFindings findings(Startup startup, Verdict verdict, ImmutableList<StrategyAssessment> strategies) {
        if (settings.glance()) {
            return inquiry(startup, verdict, strategies).glance();
        }
        return settings.analyses().isEmpty()
                ? SensitivityFindings.none()
                : inquiry(startup, verdict, strategies).find(settings.analyses());
    }

    private Inquiry inquiry(Startup startup, Verdict verdict, ImmutableList<StrategyAssessment> strategies) {
        return new Inquiry(question(startup), trials(), verdict, strategies);
    }

    private SensitivityQuestion question(Startup startup) {
        return new SensitivityQuestion(startup, this::proposed, Inquiries::mixed, rules);
    }

    private CommonTrials trials() {
        return new CommonTrials(
                settings.simulation().seedUsed(), settings.simulation().workers());
    }

    private Setting proposed(Startup startup, Rules by) {
        return Setting.of(settings.discovery(), startup, by);
    }

    /** Adds the best mix where it takes part. */
    private static Setting mixed(Setting proposed, Rules by) {
        return Mixing.of(proposed, () -> OpenAnswers.NONE, by).setting();
    }
}
