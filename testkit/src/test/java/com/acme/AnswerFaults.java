package com.acme;

import com.google.common.collect.ImmutableList;
import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.PerMonth;
import dev.footing.api.spi.ProviderInfo;
import dev.footing.api.startup.Answer;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.Phase;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.SetupCost;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyInfo;
import java.util.Optional;
import org.joda.money.CurrencyUnit;

/** Providers that answer wrongly. */
public final class AnswerFaults {
    private AnswerFaults() {}

    private static double engineers(Startup startup) {
        return startup.team().engineers().value();
    }

    public static final class AnswersNull extends AcmeProvider {
        @Override
        @SuppressWarnings("NullAway")
        public ImmutableList<Strategy> propose(Startup startup) {
            return startup.phase().equals(Optional.of(Phase.GROWTH)) ? null : super.propose(startup);
        }
    }

    public static final class DividesByUsers extends AcmeProvider {
        @Override
        protected Strategy.Builder racks(Startup startup) {
            double users = startup.usage().activeUsers().value();
            return super.racks(startup).steadyEffort(Estimate.fixed(0.5 + 0 * (1 / users)));
        }
    }

    public static final class NegativeForLarge extends AcmeProvider {
        @Override
        protected Strategy.Builder racks(Startup startup) {
            return super.racks(startup).buildEffort(Estimate.fixed(2.1 - engineers(startup) / 500));
        }
    }

    public static final class NeedsCurrentStrategy extends AcmeProvider {
        @Override
        protected Strategy.Builder racks(Startup startup) {
            double months = startup.current().orElseThrow().months().value();
            return super.racks(startup).steadyEffort(Estimate.fixed(months > 6 ? 1 : 2));
        }
    }

    public static final class RecursesWhereStrategyIsItsOwn extends AcmeProvider {
        @Override
        public ImmutableList<Strategy> propose(Startup startup) {
            boolean own = startup.current()
                    .flatMap(platform -> platform.strategy())
                    .filter(RACKS.id().value()::equals)
                    .isPresent();
            return own ? propose(startup) : super.propose(startup);
        }
    }

    public static final class DislikesOneSetOfAnswers extends AcmeProvider {
        @Override
        public ImmutableList<Strategy> propose(Startup startup) {
            boolean scaling = startup.expertise().answer(ExpertiseArea.SCALING) == Answer.YES;
            boolean recovery = startup.expertise().answer(ExpertiseArea.DISASTER_RECOVERY) == Answer.UNKNOWN;
            boolean security = startup.expertise().answer(ExpertiseArea.SECURITY_AND_COMPLIANCE) == Answer.NO;
            if (scaling && recovery && security && engineers(startup) == 8) {
                throw new UnsupportedOperationException("not thought of");
            }
            return super.propose(startup);
        }
    }

    public static final class ProposesUnannounced extends AcmeProvider {
        @Override
        public ImmutableList<Strategy> propose(Startup startup) {
            return super.propose(startup).stream()
                    .flatMap(racks -> ImmutableList.of(racks, other(racks)).stream())
                    .collect(ImmutableList.toImmutableList());
        }

        private static Strategy other(Strategy racks) {
            return racks.toBuilder()
                    .info(StrategyInfo.of("acme.other", "Other", Sourcing.MANAGED, "Another one"))
                    .build();
        }
    }

    public static final class ProposesOtherwise extends AcmeProvider {
        @Override
        protected Strategy.Builder racks(Startup startup) {
            return super.racks(startup)
                    .info(StrategyInfo.of("acme.racks", "Acme's racks", Sourcing.HYBRID, "Racks in two sites"));
        }
    }

    public static final class ProposesTwice extends AcmeProvider {
        @Override
        public ImmutableList<Strategy> propose(Startup startup) {
            return ImmutableList.<Strategy>builder()
                    .addAll(super.propose(startup))
                    .addAll(super.propose(startup))
                    .build();
        }
    }

    public static final class NeverProposes extends AcmeProvider {
        private static final StrategyInfo RARE =
                StrategyInfo.of("acme.rare", "Rare", Sourcing.MANAGED, "For startups that do not exist");

        @Override
        public ProviderInfo info() {
            return ProviderInfo.of("acme", "Acme", SPI_LEVEL, RACKS, RARE);
        }
    }

    public static final class DollarsForAll extends AcmeProvider {
        @Override
        public ImmutableList<Strategy> propose(Startup startup) {
            return ImmutableList.of(racks(startup).build());
        }
    }

    public static final class PricesInTwoCurrencies extends AcmeProvider {
        @Override
        protected Strategy.Builder racks(Startup startup) {
            return super.racks(startup).setupCost(SetupCost.none(CurrencyUnit.EUR));
        }
    }

    public static final class NoSource extends AcmeProvider {
        @Override
        protected Strategy.Builder racks(Startup startup) {
            return super.racks(startup).putEvidenceByParameter("exitEffort", Evidence.of(Grade.ASSUMED, " "));
        }
    }

    public static final class GradeOfDefaults extends AcmeProvider {
        @Override
        protected Strategy.Builder racks(Startup startup) {
            return super.racks(startup).evidence(Evidence.of(Grade.DEFAULT, "as everybody says"));
        }
    }

    public static final class ForgetsSetup extends AcmeProvider {
        @Override
        protected Strategy.Builder racks(Startup startup) {
            return super.racks(startup).setupCost(SetupCost.none(CurrencyUnit.USD));
        }
    }

    public static final class ForgetsWorkOfIncidents extends AcmeProvider {
        @Override
        protected Strategy.Builder racks(Startup startup) {
            return super.racks(startup).incidentEffort(Estimate.fixed(0)).incidentRate(PerMonth.of(1));
        }
    }

    public static final class ForgetsLeavingForSmall extends AcmeProvider {
        @Override
        protected Strategy.Builder racks(Startup startup) {
            double months = StrictMath.max(0, StrictMath.rint(engineers(startup) / 8));
            return super.racks(startup).exitEffort(EngineerMonths.of(months));
        }
    }
}
