package dev.footing.formats.text;

import com.google.common.collect.ImmutableList;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Explanation.Code;
import dev.footing.api.outcome.ExplanationCode;
import dev.footing.api.quantity.Share;
import dev.footing.api.sensitivity.SensitivityCode;
import dev.footing.api.verdict.Direction;
import dev.footing.api.verdict.Verdict;
import java.util.random.RandomGenerator;

/** Verdicts that say more or less of what verdicts say, with words as long as they get. */
final class Verdicts {
    private static final ImmutableList<Code> BECAUSE = ImmutableList.of(
            Code.AHEAD_OF_RIVAL,
            Code.BEST_OF_FEASIBLE,
            Code.NO_RIVAL,
            Code.GAINS_ON,
            Code.GAINS_ON,
            Code.NOT_WORTH_MOVING,
            Code.TOO_CLOSE,
            Code.RARELY_AHEAD,
            Code.ANSWERS_DECIDE,
            Code.DEAREST_VETO,
            Code.VETO_EXPERTISE);
    private static final ImmutableList<Code> AGAINST = ImmutableList.of(
            Code.LOSES_ON,
            Code.LOSES_ON,
            Code.NOT_SETTLED,
            Code.SIBLING_CLOSE,
            Code.SIBLING_AHEAD_MORE_OFTEN,
            Code.SIBLING_AHEAD,
            Code.CASH_RUNS_OUT_OFTEN,
            Code.SCORECARD_PREFERS,
            Code.RULED_OUT_BUT_BETTER,
            Code.NOT_IN_FIGURES,
            Code.NOT_IN_FIGURES);
    private static final ImmutableList<Code> NEXT = ImmutableList.of(
            Code.ASK_FIRST, Code.GET_EXPERTISE, Code.GAP_TO_OPEN, Code.NEAREST_TO_LASTING, Code.CHECK_THE_RULE);
    private static final ImmutableList<ExplanationCode> AGAIN = ImmutableList.of(
            Code.NEAREST_THRESHOLD, Code.LEAVING_TAKES, SensitivityCode.FLIPS_AT, SensitivityCode.FLIPS_AT);
    private static final ImmutableList<String> WORDS = ImmutableList.of(
            "$36,000",
            "managed-kubernetes",
            "acme.a-strategy-with-a-long-name",
            "EUR 1,234,567,890",
            "security-and-compliance, disaster-recovery, observability, production-kubernetes");

    private final RandomGenerator random;

    Verdicts(RandomGenerator random) {
        this.random = random;
    }

    /** {@return a verdict of that kind, otherwise like another} */
    Verdict like(Verdict other, Verdict.Kind kind) {
        Verdict.Builder verdict = Verdict.builder().from(other).kind(kind);
        if (kind == Verdict.Kind.CONDITIONAL) {
            verdict.condition(Conditionals.condition());
        }
        if (other.confidence().isPresent() && random.nextBoolean()) {
            double chance = random.nextDouble();
            verdict.chances(Conditionals.chances(Direction.MANAGED, chance)).confidence(Share.of(chance));
        }
        return verdict.because(some(BECAUSE))
                .against(some(AGAINST).subList(1, 1 + random.nextInt(5)))
                .warnings(random.nextBoolean() ? some(ImmutableList.of(Code.VETO_EXPERTISE)) : ImmutableList.of())
                .nextQuestions(some(NEXT).subList(0, random.nextInt(4)))
                .revisitIf(some(AGAIN))
                .build();
    }

    /** Five of them, any. */
    private ImmutableList<Explanation> some(ImmutableList<? extends ExplanationCode> codes) {
        return random.ints(5, 0, codes.size())
                .mapToObj(at -> explanation(codes.get(at)))
                .collect(ImmutableList.toImmutableList());
    }

    private Explanation explanation(ExplanationCode code) {
        Explanation.Builder builder = Explanation.of(code);
        code.arguments().forEach(name -> builder.word(name, word(name)));
        return builder.build();
    }

    private String word(String name) {
        return name.equals("what")
                ? "nobody counted it ".repeat(1 + random.nextInt(8)).strip()
                : WORDS.get(random.nextInt(WORDS.size()));
    }
}
