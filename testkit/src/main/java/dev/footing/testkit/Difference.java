package dev.footing.testkit;

import dev.footing.api.quantity.Parameter;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyParameters;
import java.util.List;

/** Where two answers part, for a failure. */
final class Difference {
    private Difference() {}

    static String between(List<Strategy> one, List<Strategy> other) {
        List<String> ids = ids(one);
        if (!ids.equals(ids(other))) {
            return ids + " against " + ids(other);
        }
        for (int i = 0; i < one.size(); i++) {
            if (!one.get(i).equals(other.get(i))) {
                return between(one.get(i), other.get(i));
            }
        }
        return "no difference";
    }

    private static String between(Strategy one, Strategy other) {
        for (Parameter<Strategy> parameter : StrategyParameters.all()) {
            String what = parameter.path() + " of " + one.id() + ": ";
            if (!parameter.get(one).equals(parameter.get(other))) {
                return what + said(one, parameter) + " against " + said(other, parameter);
            }
            if (!one.evidenceOf(parameter).equals(other.evidenceOf(parameter))) {
                return "the evidence of " + what + one.evidenceOf(parameter) + " against "
                        + other.evidenceOf(parameter);
            }
        }
        return "the info of " + one.id() + ": " + one.info() + " against " + other.info();
    }

    private static String said(Strategy strategy, Parameter<Strategy> parameter) {
        return parameter.get(strategy).map(Object::toString).orElse("nothing");
    }

    private static List<String> ids(List<Strategy> answer) {
        return answer.stream().map(strategy -> strategy.id().value()).toList();
    }
}
