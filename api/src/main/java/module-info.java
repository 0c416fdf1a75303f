/**
 * The vocabulary of Footing: immutable values for the question (a startup) and the answer (an assessment), and the
 * contract that strategy plugins implement. It computes nothing beyond its own invariants.
 *
 * <p>Start reading at {@link dev.footing.api.startup.Startup} for the question, at
 * {@link dev.footing.api.assessment.Assessment} for the answer and at {@link dev.footing.api.spi.StrategyProvider} to
 * write a plugin.
 */
module dev.footing.api {
    requires transitive com.google.common;
    requires transitive org.joda.money;
    requires transitive org.jspecify;
    requires static transitive org.immutables.value.annotations;

    exports dev.footing.api.assessment;
    exports dev.footing.api.backtest;
    exports dev.footing.api.bill;
    exports dev.footing.api.component;
    exports dev.footing.api.description;
    exports dev.footing.api.diagnosis;
    exports dev.footing.api.difference;
    exports dev.footing.api.framework;
    exports dev.footing.api.outcome;
    exports dev.footing.api.policy;
    exports dev.footing.api.problem;
    exports dev.footing.api.quantity;
    exports dev.footing.api.record;
    exports dev.footing.api.recovery;
    exports dev.footing.api.scorecard;
    exports dev.footing.api.sensitivity;
    exports dev.footing.api.spi;
    exports dev.footing.api.startup;
    exports dev.footing.api.strategy;
    exports dev.footing.api.verdict;
    exports dev.footing.api.whatif;
}
