package dev.footing.core.diagnosis;

import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.diagnosis.DiagnosisCode;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Explanation.Code;
import dev.footing.api.outcome.PhraseCode;
import dev.footing.api.quantity.Unit;
import dev.footing.api.startup.FlagState;
import dev.footing.api.startup.Funding;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.RedFlag;
import java.util.Optional;

/** The conditions that red flags alone are measured by, beside those that other rules share. */
final class RedFlagSigns extends Signs {
    private final KnownFacts facts;
    private final Prospects prospects;

    RedFlagSigns(KnownFacts facts, Prospects prospects) {
        super(facts);
        this.facts = facts;
        this.prospects = prospects;
    }

    FlagState reported(RedFlag flag) {
        return facts.startup().redFlag(flag);
    }

    /** A build that is not over goes on for longer than its strategy takes. */
    Condition openBuildLate() {
        return facts.live() ? Condition.unknown(inapplicable(PhraseCode.BUILD_IS_OVER.part())) : buildLate();
    }

    /** Users do not become more, and have had no feature for long; it may be for other reasons where they do. */
    Condition notGrowingForLackOfFeatures() {
        return facts.live()
                ? Condition.all(noFeatures(), notGrowing()).raisingOnly()
                : Condition.unknown(inapplicable(PhraseCode.NO_USERS_YET.part()));
    }

    /** Once the round is talked about: staying leaves less than half of the chance that the best strategy has. */
    Condition stalledOnTraction() {
        Optional<Integer> month = facts.startup().funding().map(Funding::month);
        if (month.isEmpty()) {
            return Condition.missing(Inputs.FUNDING_MONTH);
        }
        if (month.orElseThrow() > Threshold.ROUND_TALKS.value()) {
            return Condition.unknown(Explanation.of(DiagnosisCode.ROUND_FAR)
                    .figure("month", month.orElseThrow(), Unit.COUNT)
                    .figure("limit", Threshold.ROUND_TALKS.value(), Unit.MONTHS));
        }
        Optional<StrategyAssessment> staying = facts.current().flatMap(current -> prospects.of(current.id()));
        Optional<StrategyAssessment> best = prospects.bestChance();
        if (staying.isEmpty()) {
            return currentMissing();
        }
        if (best.isEmpty()) {
            return Condition.unknown(inapplicable(PhraseCode.ALL_RULED_OUT.part()));
        }
        if (Prospects.chance(best.orElseThrow()).isEmpty()) {
            return Condition.unknown(
                    Explanation.of(Code.ROUND_NOT_CALIBRATED).figure("month", month.orElseThrow(), Unit.COUNT));
        }
        double chance = Prospects.chance(staying.orElseThrow()).orElse(0.0);
        double most = Prospects.chance(best.orElseThrow()).orElse(0.0);
        Explanation.Builder fact = Explanation.of(DiagnosisCode.ROUND_CHANCE)
                .word("strategy", staying.orElseThrow().id().value())
                .figure("chance", chance, Unit.SHARE)
                .word("best", best.orElseThrow().id().value())
                .figure("bestChance", most, Unit.SHARE)
                .figure("limit", Threshold.ROUND_CHANCE.value(), Unit.SHARE);
        return most > 0 ? Condition.of(chance < Threshold.ROUND_CHANCE.value() * most, fact) : Condition.unknown(fact);
    }
}
