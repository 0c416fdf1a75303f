package dev.footing.testkit;

import dev.footing.api.quantity.Parameter;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyParameters;
import java.util.List;

/**
 * The first difference between two answers.
 *
 * @param left one answer
 * @param right the other one
 */
record AnswerDifference(List<Strategy> left, List<Strategy> right) {
    /** {@return the difference, for the message of a failure} */
    @Override
    public String toString() {
        List<String> ids = ids(left);
        if (!ids.equals(ids(right))) {
            return ids + " against " + ids(right);
        }
        for (int i = 0; i < left.size(); i++) {
            if (!left.get(i).equals(right.get(i))) {
                return between(left.get(i), right.get(i));
            }
        }
        return "no difference";
    }

    private static String between(Strategy left, Strategy right) {
        for (Parameter<Strategy> parameter : StrategyParameters.all()) {
            String what = parameter.path() + " of " + left.id() + ": ";
            if (!parameter.get(left).equals(parameter.get(right))) {
                return what + text(left, parameter) + " against " + text(right, parameter);
            }
            if (!left.evidenceOf(parameter).equals(right.evidenceOf(parameter))) {
                return "the evidence of " + what + left.evidenceOf(parameter) + " against "
                        + right.evidenceOf(parameter);
            }
        }
        return "the info of " + left.id() + ": " + left.info() + " against " + right.info();
    }

    private static String text(Strategy strategy, Parameter<Strategy> parameter) {
        return parameter.get(strategy).map(Object::toString).orElse("nothing");
    }

    private static List<String> ids(List<Strategy> answer) {
        return answer.stream().map(strategy -> strategy.id().value()).toList();
    }
}
