package dev.footing.testkit;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Tests that are run by other tests, and are no tests of their own. */
final class InsideRun implements ExecutionCondition {
    static final String PROVIDER = "provider";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return context.getConfigurationParameter(PROVIDER).isPresent()
                ? ConditionEvaluationResult.enabled("run by another test")
                : ConditionEvaluationResult.disabled("another test runs it");
    }
}
